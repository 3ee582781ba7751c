import { DEMO_ORGANISATIONS, demoId, fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki } from '@pirtti/kernel';
import { endOf, startOf } from '../agreements/http/agreement-days.js';
import type { AgreementTerms } from '../agreements/domain/agreement-terms.js';

const { soite, kannus, kohtaamispaikka, vanverksamhet } = DEMO_ORGANISATIONS;
const YEAR = 365;

type Party = 'writer' | 'partner';
interface Offer extends Pick<AgreementTerms, 'language' | 'title' | 'purpose' | 'economicObligations' | 'purposes' | 'fields'> {
  readonly writer: DemoOrganisation;
  readonly partner: DemoOrganisation;
  /** Days from the demo's Monday. */
  readonly from: number;
  readonly to: number | null;
  readonly review: number | null;
  readonly tasks: readonly (readonly [Party, string])[];
  /** Who, what, by which day, and on which day it was done. */
  readonly commitments: readonly (readonly [Party, string, number, number?])[];
  readonly signed: readonly Party[];
}

export interface DemoAgreement {
  readonly id: string;
  readonly writer: DemoOrganisation;
  readonly partner: DemoOrganisation;
  readonly signed: readonly DemoOrganisation[];
  readonly terms: (monday: Date) => AgreementTerms;
  readonly met: readonly { readonly id: string; readonly by: DemoOrganisation; readonly day: number }[];
  /** Written so many days from the Monday. */
  readonly draftedOn: number;
}

function agreement(key: string, offer: Offer): DemoAgreement {
  const { writer, partner, from, to, review, tasks, commitments, signed, ...same } = offer;
  const of = (party: Party) => (party === 'writer' ? writer : partner);
  const commitmentId = (index: number) => demoId(`commitment:${key}:${index}`);
  return {
    id: demoId(`agreement:${key}`), writer, partner, signed: signed.map(of), draftedOn: Math.min(from, 0) - 10,
    met: commitments.flatMap(([party, , , day], index) => (day === undefined ? [] : [{ id: commitmentId(index), by: of(party), day }])),
    terms: (monday) => {
      const dayAt = (days: number) => dayInHelsinki(fromMonday(monday, days));
      return {
        ...same, tasks: tasks.map(([party, text]) => ({ organisationId: of(party).id, text })),
        commitments: commitments.map(([party, text, due], index) => ({ id: commitmentId(index), organisationId: of(party).id, text, dueOn: dayAt(due) })),
        validFrom: startOf(dayAt(from)), validTo: to === null ? null : endOf(dayAt(to)), reviewOn: review === null ? null : dayAt(review),
      };
    },
  };
}

const ALL_FIELDS = ['name', 'phone', 'language', 'needs'] as const;

/** Two that the story stands on, one that ends soon, one that is over, and one that waits for the association's signature. */
export const DEMO_AGREEMENTS: readonly DemoAgreement[] = [
  agreement('soite-kohtaamispaikka', {
    writer: soite, partner: kohtaamispaikka, language: 'fi', title: 'Saattaen toimintaan: yhteistyö yksinäisyyden ehkäisyssä', from: -YEAR, to: YEAR, review: 120,
    purpose: 'Hyvinvointialueen asiakas löytää yhdistyksen toimintaan saattaen, ja yhdistys tietää, ketä odottaa. Tietoja jaetaan vain asiakkaan luvalla.',
    tasks: [['writer', 'Linkkihenkilö tapaa asiakkaan ja tulee ensimmäisellä kerralla mukaan.'], ['partner', 'Ottaa uuden ihmisen vastaan ja merkitsee läsnäolot.']],
    commitments: [
      ['writer', 'Nimeää linkkihenkilön, jolle yhdistys voi soittaa.', -330, -340], ['partner', 'Kouluttaa kaksi vastaanottajaa.', -250, -262], ['partner', 'Kertoo koulukyydin paikoista syksyksi.', 30],
    ],
    economicObligations: null, purposes: ['placement'], fields: ALL_FIELDS, signed: ['writer', 'partner'],
  }),
  agreement('soite-vanverksamhet', {
    writer: soite, partner: vanverksamhet, language: 'sv', title: 'Samarbete mot ensamhet i Karlebynejden', from: -YEAR, to: YEAR, review: 150,
    purpose: 'Den som är ensam får en väg till vänverksamheten på sitt eget språk. Uppgifter delas endast med klientens samtycke.',
    tasks: [['writer', 'Slussar klienten till verksamheten tillsammans med en länkperson.'], ['partner', 'Tar emot på svenska och finska.']],
    commitments: [['partner', 'Utser en kontaktperson för varje grupp.', -300, -310], ['writer', 'Ordnar en gemensam kväll för länkpersoner och frivilliga.', 60]],
    economicObligations: 'Välfärdsområdet ersätter lokalhyran för den gemensamma kvällen.', purposes: ['placement'], fields: ALL_FIELDS, signed: ['writer', 'partner'],
  }),
  agreement('kannus-kohtaamispaikka', {
    writer: kannus, partner: kohtaamispaikka, language: 'fi', title: 'Kumppanuussopimus: kohtaamispaikat Kannuksessa', from: 21, to: 21 + 2 * YEAR, review: 200,
    purpose: 'Kaupunki ja yhdistys pitävät yhdessä yllä paikkoja, joihin voi tulla ilman ilmoittautumista.',
    tasks: [['writer', 'Antaa kirjaston lukusalin käyttöön kahtena iltana viikossa.'], ['partner', 'Järjestää illat ja huolehtii avaimista.']],
    commitments: [['writer', 'Sopii kirjaston kanssa aukioloajoista.', 40], ['partner', 'Kertoo vuoden kävijämäärän kunnan raporttia varten.', 300]],
    economicObligations: null, purposes: [], fields: [], signed: ['writer'],
  }),
  agreement('kannus-vanverksamhet', {
    writer: kannus, partner: vanverksamhet, language: 'fi', title: 'Kaksikielinen ystävätoiminta Kannuksessa', from: 60 - YEAR, to: 60, review: 20,
    purpose: 'Kannukseen syntyy ystävätoimintaa, johon voi tulla suomeksi tai ruotsiksi.',
    tasks: [['writer', 'Kertoo toiminnasta kaupungin kanavissa.'], ['partner', 'Pitää kuukausittaisen ystäväillan.']],
    commitments: [['partner', 'Pitää ensimmäisen illan.', -270, -275]],
    economicObligations: 'Kaupunki maksaa 600 euroa vuodessa tarjoilusta.', purposes: [], fields: [], signed: ['writer', 'partner'],
  }),
  agreement('kannus-soite', {
    writer: kannus, partner: soite, language: 'fi', title: 'Yhdyspinnan työnjako hyvinvoinnin edistämisessä', from: -2 * YEAR, to: -30, review: null,
    purpose: 'Kaupunki ja hyvinvointialue sopivat, kumpi vastaa mistäkin yksinäisyyttä ehkäisevässä työssä.',
    tasks: [['writer', 'Kokoaa ohjelman ja raportin.'], ['partner', 'Järjestää linkkihenkilöiden työn.']],
    commitments: [['partner', 'Tuo lukunsa valtuuston raporttiin.', -120, -125]],
    economicObligations: null, purposes: [], fields: [], signed: ['writer', 'partner'],
  }),
];
