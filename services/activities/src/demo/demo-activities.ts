import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { ActivityKind, LocalizedText, TargetGroup } from '@pirtti/kernel';
import { UNSAID, type Place, type PublishableContent } from '../activities/domain/activity-content.js';
import { DEMO_PLACES } from './demo-places.js';
import { DEMO_REGISTRY, type DemoPlace } from './demo-registry.js';

/** A made-up activity of a made-up association; `typicalVisits` is how many usually come, where the past is told. */
export interface DemoActivity {
  readonly id: string;
  readonly organisation: DemoOrganisation;
  /** Monday is 1. */
  readonly weekday: number;
  readonly times: readonly [string, string];
  readonly content: Omit<PublishableContent, 'schedule'>;
  readonly typicalVisits?: number;
  /** For how many days from the demo's Monday there is money, where that is known. */
  readonly fundedDays?: number;
}

interface Offer extends Partial<Omit<PublishableContent, 'schedule' | 'kind' | 'names' | 'summary' | 'place' | 'targetGroups'>> {
  readonly by: DemoOrganisation;
  readonly kind: ActivityKind;
  readonly names: LocalizedText;
  readonly summary: LocalizedText;
  readonly place: Place;
  readonly for: readonly TargetGroup[];
  readonly on: readonly [weekday: number, startTime: string, endTime: string];
  readonly typicalVisits?: number;
  readonly fundedDays?: number;
}

const { kohtaamispaikka, vanverksamhet, diakonia, soite } = DEMO_ORGANISATIONS;

/** Numbers of a series that is given to nobody. */
const CONTACTS: Readonly<Record<string, PublishableContent['contact']>> = {
  [kohtaamispaikka.id]: { name: 'Kohtaamispaikan toimisto', phone: '040 000 0101', email: 'toimisto@kohtaamispaikka.example' },
  [vanverksamhet.id]: { name: 'Toimisto – Kansliet', phone: '040 000 0202', email: 'kansli@vanverksamhet.example' },
  [diakonia.id]: { name: 'Diakoniatoimisto', phone: '040 000 0303', email: 'diakonia@seurakunta.example' },
};

/** What the registry says of the place, as the form fills it in. */
const accessibilityOf = ({ placeId }: Place) => Object.values<DemoPlace>(DEMO_REGISTRY).find(({ id }) => id === placeId)?.content.accessibility;

const offer = (key: string, { by, for: targetGroups, on: [weekday, start, end], typicalVisits, fundedDays, ...content }: Offer): DemoActivity => ({
  id: demoId(`activity:${key}`), organisation: by, weekday, times: [start, end], typicalVisits, fundedDays,
  content: {
    ...UNSAID, description: null, capacity: null, price: { free: true }, languages: ['fi'], transport: [], contact: CONTACTS[by.id]!, lowThreshold: ['no-sign-up', 'no-referral'],
    ...content, accessibility: { ...accessibilityOf(content.place), ...content.accessibility }, targetGroups,
  },
});

const STEP_FREE = { wheelchair: 'yes', 'reduced-mobility': 'yes', rollator: 'yes' } as const;

/**
 * What the demo offers before the story begins. Only one activity of Kannus has a ride, and none by school transport:
 * that is what the story publishes. The chair exercise is open to all, so that every demo placement finds room.
 */
export const DEMO_ACTIVITIES: readonly DemoActivity[] = [
  offer('tuolijumppa', {
    by: kohtaamispaikka, kind: 'exercise-group', names: { fi: 'Tuolijumppa' }, on: [4, '10:00', '11:00'], place: DEMO_PLACES.kohtaamispaikka,
    summary: { fi: 'Jumpataan tuolilla istuen vertaisohjaajan kanssa, jokainen omaan tahtiin.' },
    description: { fi: 'Lopuksi juodaan yhdessä kahvit. Mukaan voi tulla ilmoittautumatta, eikä välineitä tarvita.' },
    for: ['older-living-alone', 'older-remote-village', 'recently-retired', 'widowed', 'older-other', 'everyone'], accessibility: STEP_FREE, typicalVisits: 14,
  }),
  offer('olohuone', {
    by: kohtaamispaikka, kind: 'meeting-place', names: { fi: 'Avoin olohuone' }, on: [2, '12:00', '15:00'], place: DEMO_PLACES.kohtaamispaikka,
    summary: { fi: 'Kahvia, lehtiä ja juttuseuraa. Tule silloin kun sopii ja lähde silloin kun haluat.' },
    description: { fi: 'Olohuoneessa on aina joku, joka kysyy mitä kuuluu. Voit myös vain istua ja lukea lehden.' }, for: ['everyone'], accessibility: STEP_FREE, typicalVisits: 11,
  }),
  offer('kaveriksi', {
    by: kohtaamispaikka, kind: 'friend-activity', names: { fi: 'Kaveriksi arkeen' }, on: [3, '16:00', '18:00'], place: DEMO_PLACES.kohtaamispaikka, capacity: 6, missing: ['coordinator'], fundedDays: 44, maturity: 'experiment',
    summary: { fi: 'Koulutettu vapaaehtoinen lähtee kaveriksi kävelylle, kauppaan tai kerhoon.' },
    for: ['older-living-alone', 'widowed', 'mental-health', 'disability'], accessibility: STEP_FREE,
  }),
  offer('soittorinki', {
    by: kohtaamispaikka, kind: 'phone-ring', names: { fi: 'Soittorinki' }, on: [1, '10:00', '12:00'], place: DEMO_PLACES.kohtaamispaikka, capacity: 20, fundedDays: 220,
    summary: { fi: 'Tuttu vapaaehtoinen soittaa kerran viikossa ja kysyy, mitä kuuluu.' }, for: ['older-living-alone', 'older-remote-village', 'carer'],
    accessibility: { ...STEP_FREE, 'visually-impaired': 'yes' },
  }),
  offer('tanssitupa', {
    by: kohtaamispaikka, kind: 'culture', names: { fi: 'Tanssitupa' }, on: [7, '14:00', '17:00'], place: DEMO_PLACES.kylatalo, capacity: 60, durationType: 'short-term',
    summary: { fi: 'Haitarin ja viulun tahdissa, taukokahvit keittiöstä. Myös katselemaan saa tulla.' },
    price: { free: false, description: { fi: 'Sisäänpääsy 5 €, kahvi 2 €' } }, for: ['older-other', 'recently-retired', 'widowed', 'everyone'], accessibility: { 'reduced-mobility': 'yes' },
    transport: [{ kind: 'carpool', description: { fi: 'Kimppakyyti torilta klo 13.30, kulut jaetaan' }, seats: 4, bookingContact: '040 000 0101' }], typicalVisits: 32,
  }),
  offer('juttupenkki', {
    by: kohtaamispaikka, kind: 'meeting-point', names: { fi: 'Juttukaveria vailla -penkki' }, on: [5, '11:00', '12:00'], place: DEMO_PLACES.tori,
    summary: { fi: 'Istu keltaiselle penkille torilla, niin joku istuu viereen juttelemaan.' }, for: ['everyone'],
  }),
  offer('peli-ilta', {
    by: kohtaamispaikka, kind: 'club', names: { fi: 'Nuorten peli-ilta' }, on: [5, '17:00', '20:00'], place: DEMO_PLACES.nuorisotila, capacity: 20, missing: ['instructor'], fundedDays: 44,
    summary: { fi: 'Lautapelejä, konsoleita ja iltapalaa. Ohjaaja on paikalla koko illan.' }, for: ['young', 'young-adult-20-29', 'unemployed-under-25'],
    accessibility: { wheelchair: 'yes' }, typicalVisits: 9,
  }),
  offer('digituki', {
    by: kohtaamispaikka, kind: 'digital-support', names: { fi: 'Nuoret opastavat: digituki' }, on: [2, '14:00', '16:00'], place: DEMO_PLACES.kirjasto, capacity: 8, intergenerational: true, fundedDays: 130,
    summary: { fi: 'Ota puhelin tai tabletti mukaan. Nuori opas auttaa asian kerrallaan, kiireettä.' }, for: ['older-other', 'older-living-alone', 'recently-retired'],
    accessibility: { ...STEP_FREE, 'hearing-aid': 'yes', 'induction-loop': 'yes' }, typicalVisits: 6,
  }),
  offer('vesijumppa', {
    by: kohtaamispaikka, kind: 'exercise-group', names: { fi: 'Vesijumppa senioreille' }, on: [1, '13:00', '14:00'], place: DEMO_PLACES.uimahalli, capacity: 15,
    summary: { fi: 'Rauhallista liikuntaa lämpimässä altaassa. Allashissi on käytössä.' }, price: { free: false, description: { fi: '4 € kerta' } },
    for: ['older-other', 'recently-retired', 'disability'], accessibility: { wheelchair: 'yes', rollator: 'yes' }, signUp: 'occurrence', maxGroupSize: 2, lowThreshold: ['no-referral'],
  }),
  offer('kutsunnat', {
    by: kohtaamispaikka, kind: 'wellbeing-check', names: { fi: 'Hyvinvointikutsunnat 70-vuotiaille' }, on: [2, '09:00', '11:00'], place: DEMO_PLACES.kirjasto, ages: { from: 70, to: 70 }, invited: 184, coOrganiserIds: [soite.id],
    serviceChain: { fi: 'Ikäihmisen hyvinvoinnin polku' }, lowThreshold: ['no-referral'],
    summary: { fi: 'Kirje tuli kotiin: kuulumiset, voimien mittaus ja kahvit samalla käynnillä.' }, for: ['older-other', 'recently-retired'], accessibility: STEP_FREE, typicalVisits: 5,
  }),
  offer('keittolounas', {
    by: diakonia, kind: 'meeting-place', names: { fi: 'Yhteinen keittolounas' }, on: [4, '11:30', '13:00'], place: DEMO_PLACES.seurakuntatalo, capacity: 40,
    coOrganiserIds: [kohtaamispaikka.id],
    summary: { fi: 'Keittoa, leipää ja pöytäseuraa. Lounas ei maksa mitään.' },
    description: { fi: 'Keitto keitetään yhdessä, ja apukädet ovat tervetulleita jo aamusta.' }, for: ['everyone'], accessibility: STEP_FREE, typicalVisits: 22,
  }),
  offer('surusta-eteenpain', {
    by: diakonia, kind: 'peer-group', names: { fi: 'Surusta eteenpäin' }, on: [3, '13:00', '14:30'], place: DEMO_PLACES.seurakuntatalo, capacity: 8, lowThreshold: [],
    summary: { fi: 'Leskeksi jääneiden vertaisryhmä, jossa puhutaan tai ollaan hiljaa yhdessä.' }, for: ['widowed'],
  }),
  offer('perhekahvila', {
    by: diakonia, kind: 'open-family-place', names: { fi: 'Avoin perhekahvila' }, on: [3, '09:30', '11:30'], place: DEMO_PLACES.seurakuntatalo,
    summary: { fi: 'Vanhemmille kahvia ja seuraa, lapsille leikkitilaa.' }, for: ['family-at-risk', 'single-parent', 'low-income-family', 'immigrant-family', 'child'],
    accessibility: { stroller: 'yes', wheelchair: 'yes' }, typicalVisits: 13,
  }),
  offer('torstaikerho', {
    by: diakonia, kind: 'club', names: { fi: 'Toholammin torstaikerho' }, on: [4, '13:00', '15:00'], place: DEMO_PLACES.toholampi, capacity: 25,
    summary: { fi: 'Kerho ikäihmisille: laulua, tietokilpailuja ja vieraita.' }, for: ['older-living-alone', 'older-remote-village'], accessibility: { rollator: 'yes' },
  }),
  offer('kielikahvila', {
    by: vanverksamhet, kind: 'meeting-place', names: { fi: 'Kielikahvila', sv: 'Språkcaféet' }, on: [2, '17:00', '19:00'], place: DEMO_PLACES.kokkola, capacity: 24, languages: ['fi', 'sv', 'en'],
    summary: { fi: 'Jutellaan suomeksi ja ruotsiksi, virheistä välittämättä.', sv: 'Vi pratar svenska och finska, fel får man göra.' },
    for: ['everyone', 'immigrant-weak-finnish'], accessibility: { ...STEP_FREE, 'hearing-aid': 'yes', 'induction-loop': 'yes' },
    transport: [{ kind: 'public-transport', description: { fi: 'Paikallisbussi pysähtyy kirjaston edessä', sv: 'Lokalbussen stannar framför biblioteket' }, seats: null, bookingContact: null }],
  }),
  offer('ystavakavely', {
    by: vanverksamhet, kind: 'friend-activity', names: { fi: 'Ystäväkävely', sv: 'Vänpromenaden' }, on: [6, '11:00', '12:30'], place: DEMO_PLACES.puisto, languages: ['fi', 'sv'],
    summary: { fi: 'Kävellään rauhallista tahtia puistossa ja juodaan termoskahvit.', sv: 'Vi går i lugn takt i parken och dricker kaffe ur termos.' }, for: ['everyone', 'recently-retired'],
  }),
  offer('musiikkia-ja-muistoja', {
    by: vanverksamhet, kind: 'culture', names: { fi: 'Musiikkia ja muistoja', sv: 'Musik och minnen' }, on: [3, '14:00', '15:30'], place: DEMO_PLACES.kaustinen, languages: ['fi', 'sv'], capacity: 20,
    summary: { fi: 'Tuttuja sävelmiä ja juttelua muistisairaille ja läheisille.', sv: 'Bekanta melodier och prat för minnessjuka och närstående.' },
    for: ['older-other', 'carer'], accessibility: { ...STEP_FREE, 'dementia-friendly': 'yes' },
  }),
];
