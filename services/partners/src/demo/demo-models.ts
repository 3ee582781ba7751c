import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { AdoptionState, LocalizedText, ModelKind, MunicipalityCode } from '@pirtti/kernel';

const { soite, kannus } = DEMO_ORGANISATIONS;

export interface DemoModel {
  readonly id: string;
  readonly keeper: DemoOrganisation;
  readonly kind: ModelKind;
  readonly names: LocalizedText;
  readonly description: LocalizedText;
  readonly links: readonly string[];
  /** In days from the Monday; nothing where its money has no end. */
  readonly fundingEnds?: number;
  /** Where, how far, since how many days before the Monday, why, and who wrote it down. */
  readonly adoptions: readonly (readonly [MunicipalityCode, AdoptionState, number, string | null, DemoOrganisation])[];
}

const model = (key: string, keeper: DemoOrganisation, rest: Omit<DemoModel, 'id' | 'keeper'>): DemoModel => ({ id: demoId(`operating-model:${key}`), keeper, ...rest });

/** The models of which the seeds speak, and how far the municipalities of the demo have come: one has gone a step back. */
export const DEMO_MODELS: readonly DemoModel[] = [
  model('heikin-tupa', soite, {
    kind: 'meeting-place', names: { fi: 'Heikin Tupa', sv: 'Heikin Tupa', en: 'Heikin Tupa' }, fundingEnds: 220, links: ['https://heikintupa.example'],
    description: {
      fi: 'Seinätön kohtaamispaikka: yhdessä tekemistä siellä, missä ihmiset muutenkin ovat.', sv: 'En mötesplats utan väggar: gemensamt görande där människor ändå är.',
      en: 'A meeting place without walls: doing things together where people are anyway.',
    },
    adoptions: [['217', 'piloted', 300, null, kannus], ['217', 'adopted', 120, 'Kaksi iltaa viikossa kirjastolla.', kannus], ['272', 'known', 200, null, soite], ['849', 'piloted', 90, null, soite]],
  }),
  model('hyvinvointilahete', soite, {
    kind: 'social-prescribing', names: { fi: 'Hyvinvointilähete', sv: 'Välmåenderemiss', en: 'Wellbeing referral' }, links: ['https://hyvinvointilahete.example/malli', 'https://innokyla.example/hyvinvointilahete'],
    description: {
      fi: 'Ammattilainen ja asiakas tekevät lähetteen yhdessä, linkkihenkilö kulkee rinnalla ja toiminta on yhdistyksissä.', sv: 'Den anställda och klienten gör remissen tillsammans, en länkperson går bredvid och verksamheten finns i föreningarna.',
      en: 'A professional and a client make the referral together, a link person walks beside, and the activity is with associations.',
    },
    adoptions: [['217', 'adopted', 250, null, soite], ['217', 'rooted', 40, 'Osa palveluohjauksen arkea.', soite], ['272', 'adopted', 180, null, soite], ['236', 'piloted', 60, null, soite]],
  }),
  model('vapari', soite, {
    kind: 'volunteering', names: { fi: 'Vapari-malli', sv: 'Vapari-modellen', en: 'Vapari model' }, links: [],
    description: { fi: 'Vapaaehtoistoiminnalla on koordinaattori, perehdytys ja yhteinen ilmoitustaulu.', sv: 'Frivilligverksamheten har en koordinator, introduktion och en gemensam anslagstavla.', en: 'Volunteering has a coordinator, an introduction and a common notice board.' },
    adoptions: [['272', 'adopted', 400, null, soite], ['272', 'piloted', 100, 'Koordinaattorin tehtävä on täyttämättä.', soite], ['217', 'known', 80, null, kannus]],
  }),
  model('jarjestokahvit', kannus, {
    kind: 'participation', names: { fi: 'Järjestökahvit', sv: 'Föreningskaffe', en: 'Association coffee' }, links: [],
    description: { fi: 'Kunnan ja yhdistysten puolivuosittainen tapaaminen ilman esityslistaa.', sv: 'Kommunens och föreningarnas halvårsträff utan föredragningslista.', en: 'A half-yearly meeting of the municipality and associations without an agenda.' },
    adoptions: [['217', 'rooted', 500, null, kannus]],
  }),
  model('koulukyyti', kannus, {
    kind: 'transport', names: { fi: 'Koulukyydin vapaat paikat', sv: 'Lediga platser i skolskjutsen', en: 'Free seats of the school transport' }, links: [],
    description: { fi: 'Koulukuljetuksen vapaille paikoille pääsevät myös ne, jotka tulevat kirjastolle tai kerhoon.', sv: 'Lediga platser i skolskjutsen får också användas av dem som ska till biblioteket eller en klubb.', en: 'Free seats of the school transport may be used by those on their way to the library or a club.' },
    adoptions: [['217', 'piloted', 70, null, kannus]],
  }),
];
