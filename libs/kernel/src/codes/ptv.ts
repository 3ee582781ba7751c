import { codesOf, label, type CodeList } from './code-list.js';
import type { ActivityKind } from './activities.js';
import type { TargetGroup } from './people.js';

/**
 * Target groups of the Finnish Service Catalogue (PTV) by its codes, which alone are compared: its labels change. From Finto's list of them; Tarmoa's page for
 * those who provide services (tarmoa.fi/palveluntuottajalle) asks for the first, or for one or more of those below it.
 */
export const PTV_TARGET_GROUPS = {
  KR1: label('Kansalaiset', 'Medborgare', 'Citizens'),
  'KR1.1': label('Ikäihmiset', 'Äldre', 'Older people'),
  'KR1.2': label('Lapset ja lapsiperheet', 'Barn och barnfamiljer', 'Children and families'),
  'KR1.3': label('Nuoret', 'Unga', 'Young people'),
  'KR1.4': label('Pitkäaikaissairaat', 'Långtidssjuka', 'People with long-term illnesses'),
  'KR1.5': label('Ulkosuomalaiset', 'Utlandsfinländare', 'Finns living abroad'),
  'KR1.6': label('Vammaiset', 'Personer med funktionsnedsättning', 'People with disabilities'),
} as const satisfies CodeList<string>;
export type PtvTargetGroup = keyof typeof PTV_TARGET_GROUPS;

/**
 * Service classes of PTV that belong to the themes of Tarmoa, by PTV's codes: those that Tarmoa's page for those who provide services names first for its
 * themes. Its list goes on, and the others of Finto's list (ptvl, P1–P28) may be in it; what is not here is told to be missing rather than promised.
 */
export const PTV_SERVICE_CLASSES = {
  'P4.12': label('Sosiaalialan vertais-, vapaaehtois- ja kokemustoiminta', 'Kamratstöd, frivilligverksamhet och erfarenhetsverksamhet', 'Peer support, volunteering and experts by experience'),
  'P5.17': label('Terveyden ja hyvinvoinnin neuvonta- ja ohjauspalvelut', 'Rådgivning och handledning om hälsa och välfärd', 'Advice and guidance on health and wellbeing'),
  'P10.8': label('Työttömien kokemus-, vertais- ja järjestötoiminta', 'Kamratstöd och föreningsverksamhet för arbetslösa', 'Peer support and associations for unemployed people'),
  'P25.1': label('Kirjastot', 'Bibliotek', 'Libraries'),
  'P27.1': label('Liikunta ja urheilu', 'Motion och idrott', 'Exercise and sports'),
  'P27.2': label('Ulkoliikunta ja retkeily', 'Friluftsliv', 'Outdoor exercise and hiking'),
} as const satisfies CodeList<string>;
export type PtvServiceClass = keyof typeof PTV_SERVICE_CLASSES;
export const PTV_SERVICE_CLASS_CODES = codesOf<PtvServiceClass>(PTV_SERVICE_CLASSES);

/** To which of PTV's groups each of ours belongs. */
const GROUPS: Readonly<Record<TargetGroup, PtvTargetGroup>> = {
  everyone: 'KR1', 'older-living-alone': 'KR1.1', 'older-remote-village': 'KR1.1', 'recently-retired': 'KR1.1', widowed: 'KR1', 'older-other': 'KR1.1',
  'unemployed-under-25': 'KR1.3', unemployed: 'KR1', 'long-term-unemployed': 'KR1', 'low-education': 'KR1', 'mental-health': 'KR1.4', 'substance-use': 'KR1.4',
  'immigrant-weak-finnish': 'KR1', 'refugee-background': 'KR1', 'family-at-risk': 'KR1.2', 'single-parent': 'KR1.2', 'low-income-family': 'KR1.2', 'immigrant-family': 'KR1.2',
  child: 'KR1.2', young: 'KR1.3', 'young-adult-20-29': 'KR1.3', carer: 'KR1', disability: 'KR1.6', 'working-age': 'KR1',
};

/** The class that a kind of activity has by its nature; a kind that is not here says nothing of it. */
const CLASSES: Readonly<Partial<Record<ActivityKind, PtvServiceClass>>> = {
  'meeting-place': 'P4.12', 'peer-group': 'P4.12', 'friend-activity': 'P4.12', 'resident-activity': 'P4.12', 'visiting-ring': 'P4.12', 'phone-ring': 'P4.12', 'helper-ring': 'P4.12',
  'meeting-point': 'P4.12', 'open-family-place': 'P4.12', volunteering: 'P4.12', 'wellbeing-check': 'P5.17', outreach: 'P5.17', 'support-service': 'P5.17', 'exercise-group': 'P27.1',
};

/** PTV's groups for ours, each once, in the order of their codes. */
export const ptvTargetGroupsOf = (groups: readonly TargetGroup[]): readonly PtvTargetGroup[] => [...new Set(groups.map((group) => GROUPS[group]))].sort();

/** The class of an activity where its publisher has chosen none: by its kind. */
export const ptvServiceClassOf = (kind: ActivityKind): PtvServiceClass | null => CLASSES[kind] ?? null;

/** What Tarmoa, the tray of wellbeing services for professionals, needs of an activity in PTV, in the order in which it is easiest to mend. */
export const TARMOA_ITEMS = {
  published: label('Toiminta on julkaistu', 'Verksamheten är publicerad', 'The activity is published'),
  'target-group': label('Kohderyhmä on valittu', 'Målgruppen är vald', 'A target group is chosen'),
  'service-class': label('Palveluluokka kuuluu Tarmoan teemoihin', 'Serviceklassen hör till Tarmoas teman', 'The service class belongs to Tarmoa’s themes'),
  description: label('Kuvaus kertoo, mitä tehdään', 'Beskrivningen berättar vad man gör', 'The description tells what is done'),
  swedish: label('Nimi, tiivistelmä ja kuvaus ovat myös ruotsiksi', 'Namn, sammanfattning och beskrivning finns även på svenska', 'Name, summary and description are in Swedish too'),
  'long-term': label('Toiminta on pitkäkestoista', 'Verksamheten är långvarig', 'The activity is long-term'),
  'business-id': label('Järjestäjällä on Y-tunnus', 'Arrangören har FO-nummer', 'The organiser has a business id'),
} as const satisfies CodeList<string>;
export type TarmoaItem = keyof typeof TARMOA_ITEMS;
export const TARMOA_ITEM_CODES = codesOf<TarmoaItem>(TARMOA_ITEMS);
