import { ACTIVITY_KINDS, LANGUAGES, TARGET_GROUPS, type ActivityKind, type Label, type TargetGroup } from '@pirtti/kernel';

/** Words that other calendars use for our kinds, beside our own names of them. What is in none of the lists gets the source's usual kind. */
const KIND_WORDS: Readonly<Record<string, ActivityKind>> = {
  kahvila: 'meeting-place', kohtaamispaikat: 'meeting-place', 'avoin toiminta': 'meeting-place', café: 'meeting-place',
  vertaistuki: 'peer-group', vertaisryhmät: 'peer-group', kamratstöd: 'peer-group', 'peer support': 'peer-group',
  harrastus: 'hobby-group', harrastukset: 'hobby-group', käsityöt: 'hobby-group', hobby: 'hobby-group',
  kerhot: 'club', kerhotoiminta: 'club', seniorikerho: 'club', klubbar: 'club',
  tapahtumat: 'event', events: 'event', general: 'event', markkinat: 'event', juhla: 'event', juhlat: 'event', luento: 'event', luennot: 'event', föreläsning: 'event', retki: 'event', retket: 'event',
  kurssit: 'course', courses: 'course', kurser: 'course', työpaja: 'course', työpajat: 'course', workshop: 'course',
  liikunta: 'exercise-group', jumppa: 'exercise-group', urheilu: 'exercise-group', ulkoilu: 'exercise-group', motion: 'exercise-group', sport: 'exercise-group', sports: 'exercise-group',
  kulttuuri: 'culture', musiikki: 'culture', konsertti: 'culture', konsertit: 'culture', teatteri: 'culture', laulu: 'culture', taide: 'culture', kultur: 'culture', music: 'culture', musik: 'culture',
  perhekahvila: 'open-family-place', perheet: 'open-family-place', lapsiperheet: 'open-family-place', 'öppet café för familjer': 'open-family-place',
  digi: 'digital-support', digineuvonta: 'digital-support', digihjälp: 'digital-support',
  talkoot: 'volunteering', vapaaehtoistyö: 'volunteering', frivilligarbete: 'volunteering', volunteer: 'volunteering',
  kyläilta: 'resident-activity', kylätoiminta: 'resident-activity', ystäväpiiri: 'friend-activity',
};

const GROUP_WORDS: Readonly<Record<string, TargetGroup>> = {
  kaikille: 'everyone', 'kaikki ikäryhmät': 'everyone', 'för alla': 'everyone',
  seniorit: 'older-other', ikäihmiset: 'older-other', eläkeläiset: 'older-other', ikääntyneet: 'older-other', seniorer: 'older-other', äldre: 'older-other', seniors: 'older-other',
  lapset: 'child', children: 'child', nuoret: 'young', nuoriso: 'young', ungdomar: 'young', youth: 'young',
  aikuiset: 'working-age', vuxna: 'working-age', adults: 'working-age', vammaiset: 'disability', omaishoitajat: 'carer', työttömät: 'unemployed', arbetslösa: 'unemployed',
};

const fold = (text: string): string => text.trim().toLocaleLowerCase('fi');
const wordsOf = <Code extends string>(list: Readonly<Record<Code, Label>>, more: Readonly<Record<string, Code>>): ReadonlyMap<string, Code> =>
  new Map([...Object.entries<Code>(more), ...(Object.keys(list) as Code[]).flatMap((code) => [[code, code] as const, ...LANGUAGES.map((language) => [fold(list[code][language]), code] as const)])]);

const KINDS = wordsOf(ACTIVITY_KINDS, KIND_WORDS);
const GROUPS = wordsOf(TARGET_GROUPS, GROUP_WORDS);

/** Our kind for another's category, where one of them is known. */
export const kindOf = (categories: readonly string[]): ActivityKind | undefined => categories.map((one) => KINDS.get(fold(one))).find((kind) => kind !== undefined);

/** Our target groups among another's categories. */
export const groupsOf = (categories: readonly string[]): TargetGroup[] =>
  [...new Set(categories.flatMap((one) => GROUPS.get(fold(one)) ?? []))];
