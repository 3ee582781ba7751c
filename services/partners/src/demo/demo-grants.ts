import { DEMO_ORGANISATIONS, type DemoOrganisation } from '@pirtti/demo';
import type { GrantKind } from '@pirtti/kernel';

const { soite, kannus, kohtaamispaikka, vanverksamhet, digituki, perhonKyla, diakonia } = DEMO_ORGANISATIONS;
const euros = (amount: number): number => amount * 100;

export interface DemoApplication {
  readonly key: string;
  readonly applicant: DemoOrganisation;
  readonly title: string;
  readonly purpose: string;
  readonly activity?: string;
  readonly askedCents: number;
  /** What was decided: cents, or null where it was rejected; left out while it waits. */
  readonly grantedCents?: number | null;
  readonly reason?: string;
  /** How far it has come since. */
  readonly since?: 'paid' | 'reported' | 'accepted';
}

export interface DemoRound {
  readonly key: string;
  readonly granter: DemoOrganisation;
  readonly appropriation: string;
  readonly kind: GrantKind;
  readonly title: string;
  readonly description: string;
  readonly budgetCents: number;
  /** Days from the demo's Monday. */
  readonly opens: number;
  readonly closes: number;
  readonly reportDue: number;
  readonly body: string;
  readonly applications: readonly DemoApplication[];
}

/** The year's money: of the region's 100 000 € two rounds give 80 500 € and 8 500 €, and 11 000 € are left for the one that is open now. */
export const DEMO_APPROPRIATIONS = [
  { key: 'soite', granter: soite, name: 'Järjestöavustukset', amountCents: euros(100_000) },
  { key: 'kannus', granter: kannus, name: 'Yhdistysten avustukset', amountCents: euros(12_000) },
] as const;

export const DEMO_ROUNDS: readonly DemoRound[] = [
  {
    key: 'soite-toiminta', granter: soite, appropriation: 'soite', kind: 'operating', title: 'Soiten toiminta-avustukset', description: 'Painopisteet: yksinäisyys, mielenterveys, digitaidot ja terveysliikunta.',
    budgetCents: euros(85_000), opens: -330, closes: -309, reportDue: -20, body: 'Tulevaisuus- ja hyvinvointilautakunta',
    applications: [
      { key: 'kohtaamispaikka-kahvila', applicant: kohtaamispaikka, title: 'Avoin kohtaamispaikka', purpose: 'Kahvila on auki kolmena päivänä viikossa, ja mukaan pääsee koulukyydillä.', askedCents: euros(50_000), grantedCents: euros(40_000), since: 'accepted' },
      { key: 'van-besok', applicant: vanverksamhet, title: 'Vänverksamhet på två språk', purpose: 'Besöksvänner och promenadsällskap i hela Karleby.', askedCents: euros(30_000), grantedCents: euros(25_500), since: 'paid' },
      { key: 'digituki-kylat', applicant: digituki, title: 'Digituki kylissä', purpose: 'Nuoret opastavat ikäihmisiä kylätaloilla.', askedCents: euros(20_000), grantedCents: euros(15_000), since: 'reported' },
      { key: 'diakonia-retki', applicant: diakonia, title: 'Kesäretki', purpose: 'Retki yhdessä.', askedCents: euros(1_500), grantedCents: null, reason: 'Hakemus koskee yhtä tapahtumaa: siihen haetaan kerta-avustusta.' },
    ],
  },
  {
    key: 'soite-kerta', granter: soite, appropriation: 'soite', kind: 'one-off', title: 'Soiten kerta-avustukset', description: 'Yhteen tapahtumaan tai kokeiluun, joka tuo ihmisiä yhteen.',
    budgetCents: euros(15_000), opens: -120, closes: -99, reportDue: 200, body: 'Tulevaisuus- ja hyvinvointilautakunta',
    applications: [
      { key: 'perho-talkoot', applicant: perhonKyla, title: 'Kylätalon avajaiset', purpose: 'Talkoot ja avajaiset, joihin kutsutaan jokainen kyläläinen.', activity: 'Kylätalon avajaiset', askedCents: euros(6_000), grantedCents: euros(5_000), since: 'paid' },
      { key: 'van-kvall', applicant: vanverksamhet, title: 'Vänkväll', purpose: 'En kväll för dem som inte vågat komma ännu.', activity: 'Vänkväll', askedCents: euros(3_500), grantedCents: euros(3_500) },
    ],
  },
  {
    key: 'soite-avoin', granter: soite, appropriation: 'soite', kind: 'one-off', title: 'Soiten kerta-avustukset, toinen haku', description: 'Jäljellä olevasta määrärahasta jaetaan avustuksia yksinäisyyttä vähentäviin tapahtumiin ja kokeiluihin.',
    budgetCents: euros(11_000), opens: -7, closes: 21, reportDue: 300, body: 'Tulevaisuus- ja hyvinvointilautakunta',
    applications: [{ key: 'digituki-ilta', applicant: digituki, title: 'Digi-illat yksin asuville', purpose: 'Kuusi iltaa, joihin haetaan kotoa.', activity: 'Digi-illat', askedCents: euros(2_400) }],
  },
  {
    key: 'kannus', granter: kannus, appropriation: 'kannus', kind: 'operating', title: 'Kannuksen kaupungin avustukset yhdistyksille', description: 'Kaupunki tukee yhdistyksiä, jotka tuovat kannuslaisia yhteen.',
    budgetCents: euros(12_000), opens: -200, closes: -170, reportDue: 160, body: 'Hyvinvointilautakunta',
    applications: [{ key: 'kannus-kohtaamispaikka', applicant: kohtaamispaikka, title: 'Kohtaamispaikan vuokra', purpose: 'Tilavuokra vuodeksi.', askedCents: euros(4_800), grantedCents: euros(4_000), since: 'paid' }],
  },
];
