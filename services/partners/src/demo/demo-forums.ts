import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import { AGENDA_TEMPLATES, EXPERT_GROUP_CODES, EXPERT_GROUPS, type Cadence, type ExpertGroup, type ForumType } from '@pirtti/kernel';

const { soite, kannus, kohtaamispaikka, vanverksamhet, diakonia, neuvosto, jarjestotuki, kokkola, kaustinen, veteli, toholampi, perho, halsua, lestijarvi } = DEMO_ORGANISATIONS;

export interface DemoMeeting {
  readonly key: string;
  /** Days from the demo's Monday; a negotiation is kept within the Monday's year, or put in the one before. */
  readonly on: number | 'this year' | 'last year';
  readonly at: readonly [string, string];
  readonly place: string;
  readonly invited?: readonly DemoOrganisation[];
  /** How many came for whom; a meeting without it is still ahead. */
  readonly came?: readonly (readonly [DemoOrganisation, number])[];
  readonly others?: number;
  /** What was said of the items, in their order. */
  readonly notes?: readonly string[];
  /** What, who, in how many days from the Monday, and whether it is done. */
  readonly actions?: readonly (readonly [string, DemoOrganisation, number, 'done'?])[];
}

export interface DemoForum {
  readonly key: string;
  readonly convener: DemoOrganisation;
  readonly type: ForumType;
  readonly expertGroup?: ExpertGroup;
  readonly name: string;
  readonly purpose: string;
  readonly cadence: Cadence;
  readonly members: readonly DemoOrganisation[];
  readonly agenda?: readonly string[];
  readonly meetings: readonly DemoMeeting[];
  readonly ended?: string;
}

export const forumId = (key: string): string => demoId(`forum:${key}`);
export const agendaOf = ({ type, agenda }: DemoForum): readonly string[] => agenda ?? (AGENDA_TEMPLATES[type] ?? AGENDA_TEMPLATES.common).map(({ fi }) => fi);

const expertGroup = (code: ExpertGroup): DemoForum => ({
  key: code, convener: soite, type: 'expert-group', expertGroup: code, name: `Asiantuntijatyöryhmä: ${EXPERT_GROUPS[code].fi.toLowerCase()}`, cadence: 'half-yearly',
  purpose: 'Kokoaa tiedon tarpeista ja esteistä, etsii keinoja ja sopii yhteistyöstä.', members: [kannus, kokkola, jarjestotuki, kohtaamispaikka],
  meetings: code === 'older-people'
    ? [{
      key: 'kevat', on: -230, at: ['09:00', '11:00'], place: 'Teams', came: [[soite, 2], [kokkola, 1], [jarjestotuki, 1], [kohtaamispaikka, 2]],
      notes: ['Yksin asuvat kaipaavat arkipäiviin seuraa.', 'Kyyti puuttuu sivukyliltä.', 'Koulukyydin vapaat paikat käyttöön.', 'Soittorinki laajenee.', 'Yhteinen esite syksyllä.'],
      actions: [['Kysyy kuljetuksista vapaiden paikkojen määrän.', kannus, -120], ['Kokoaa yhteisen esitteen pohjan.', jarjestotuki, -150, 'done']],
    }]
    : [{ key: 'alku', on: -60, at: ['09:00', '10:30'], place: 'Teams', came: [[soite, 2], [jarjestotuki, 1]], notes: ['Kyselyn tulokset saadaan talvella.'] }],
});

/** The dialogue of the story: one table that meets next week, negotiations held and one that is missing, groups that have fallen silent, and what was promised. */
export const DEMO_FORUMS: readonly DemoForum[] = [
  {
    key: 'kannus-soite', convener: kannus, type: 'hyte-negotiation', name: 'Kannuksen ja Soiten hyte-neuvottelu', cadence: 'yearly', members: [soite],
    purpose: 'Kaupunki ja hyvinvointialue neuvottelevat vuosittain tavoitteista, toimenpiteistä, yhteistyöstä ja seurannasta (612/2021, 6 ja 7 §).',
    meetings: [{
      key: 'viime-vuosi', on: 'last year', at: ['13:00', '15:30'], place: 'Kannuksen kaupungintalo, valtuustosali', came: [[kannus, 3], [soite, 4]],
      notes: ['Yksinäisyyden kokemus on ikäihmisillä yleisempi kuin koko maassa.', 'Jokaisella on paikka, johon mennä.', 'Kaupunki kokoaa ohjelman, hyvinvointialue linkkihenkilöt.', 'Järjestöt kutsutaan kumppanuuspöytään.', 'Luvut tuodaan samaan raporttiin.'],
      actions: [['Tuo palveluohjauksen luvut valtuuston raporttiin.', soite, -200, 'done'], ['Selvittää kirjaston iltojen avainasiat.', kannus, -40], ['Nimeää varahenkilön linkkihenkilölle.', soite, 40]],
    }],
  },
  {
    key: 'soite-kunnat', convener: soite, type: 'hyte-negotiation', name: 'Soiten ja kuntien hyte-neuvottelut', cadence: 'yearly', members: [kokkola, kaustinen, veteli, toholampi, perho, halsua, lestijarvi],
    purpose: 'Hyvinvointialueen ja kuntien yhteinen vuosineuvottelu.',
    meetings: [
      {
        key: 'yhteinen', on: 'this year', at: ['09:00', '12:00'], place: 'Soite, Mariankatu, Kokkola', came: [[soite, 6], [kokkola, 4], [kaustinen, 2], [veteli, 2], [toholampi, 3], [perho, 2]],
        notes: ['Kunnissa on eroja kuljetuksissa.', 'Yksinäisyyden ehkäisy on jokaisen kunnan suunnitelmassa.', 'Kunnat nimeävät yhdyshenkilöt.'],
        actions: [['Kokoaa kuntien yhdyshenkilöiden luettelon.', soite, 20]],
      },
      { key: 'halsua-lestijarvi', on: 24, at: ['09:00', '11:00'], place: 'Halsuan kunnantalo', invited: [halsua, lestijarvi] },
    ],
  },
  {
    key: 'kumppanuuspoyta', convener: kannus, type: 'partnership-table', name: 'Kannuksen kumppanuuspöytä', cadence: 'quarterly', members: [soite, kohtaamispaikka, diakonia, vanverksamhet, neuvosto],
    purpose: 'Kaupunki, hyvinvointialue, yhdistykset ja seurakunta sopivat, mitä yksinäisyyden ehkäisyssä tehdään seuraavaksi.',
    meetings: [
      {
        key: 'syksy', on: -75, at: ['17:00', '19:00'], place: 'Kannuksen kaupunginkirjasto', came: [[kannus, 2], [soite, 1], [kohtaamispaikka, 3], [diakonia, 1], [neuvosto, 2]], others: 2,
        notes: ['Avaimet ovat kirjastolla.', 'Diakonian ruokailussa käy viikoittain uusia.', 'Yhteinen viikko pidetään marraskuussa.'],
        actions: [['Tekee viikon ohjelmasta julisteen.', kohtaamispaikka, -30, 'done'], ['Kertoo viikosta messun jälkeen.', diakonia, 2], ['Varaa lukusalin neljäksi illaksi.', kannus, 12]],
      },
      { key: 'talvi', on: 16, at: ['17:00', '19:00'], place: 'Kannuksen kaupunginkirjasto' },
    ],
  },
  ...EXPERT_GROUP_CODES.map(expertGroup),
  {
    key: 'verkosto', convener: soite, type: 'network-meeting', name: 'Kohtaamisten verkostotapaaminen', cadence: 'half-yearly', members: [kannus, kokkola, kaustinen, jarjestotuki, kohtaamispaikka, vanverksamhet, diakonia],
    purpose: 'Puolivuosittainen tapaaminen kaikille, jotka tekevät yksinäisyyttä ehkäisevää työtä.',
    meetings: [
      { key: 'kevat', on: -160, at: ['09:00', '11:00'], place: 'Teams', came: [[soite, 3], [kokkola, 2], [kannus, 1], [jarjestotuki, 2], [vanverksamhet, 2]], others: 6, notes: ['Linkkihenkilöiden työ on alkanut hyvin.'] },
      { key: 'syksy', on: 30, at: ['09:00', '11:00'], place: 'Teams' },
    ],
  },
  {
    key: 'asiakasraati', convener: soite, type: 'client-panel', name: 'Asiakasraati: miltä apu tuntuu', cadence: 'half-yearly', members: [kohtaamispaikka], purpose: 'Asukkaat kertovat, mikä auttoi ja mikä ei.', agenda: ['Mikä toimi', 'Mikä ei toiminut', 'Mitä muutetaan'],
    meetings: [{ key: 'ensimmainen', on: -35, at: ['14:00', '16:00'], place: 'SILTA yhteisöklubi, Kokkola', came: [[soite, 2]], others: 9, notes: ['Se, että joku tuli mukaan ensimmäisellä kerralla.', 'Lomakkeita oli liikaa.', 'Yksi yhteydenotto riittää.'] }],
  },
  {
    key: 'avoin-kokous', convener: kannus, type: 'open-council-meeting', name: 'Vanhus- ja vammaisneuvoston avoin kokous kylillä', cadence: 'yearly', members: [neuvosto], purpose: 'Neuvosto kokoontuu siellä, missä asukkaat ovat.',
    meetings: [{ key: 'kyla', on: -100, at: ['12:00', '14:00'], place: 'Eskolan kylätalo', came: [[kannus, 1], [neuvosto, 5]], others: 34, notes: ['Kyyti kirjastoon kerran viikossa.'] }],
  },
  {
    key: 'etakahvit', convener: kohtaamispaikka, type: 'association-coffee', name: 'Yhdistysten etäkahvit', cadence: 'monthly', members: [kannus, diakonia], purpose: 'Kuulumiset etänä.', ended: 'Kahvit juodaan nyt kumppanuuspöydässä.',
    meetings: [{ key: 'viimeinen', on: -200, at: ['14:00', '15:00'], place: 'Teams', came: [[kohtaamispaikka, 2], [diakonia, 1]] }],
  },
];
