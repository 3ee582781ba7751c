import type { Label } from '../languages.js';
import { codesOf, label, type CodeList } from './code-list.js';

/** Where organisations keep up their dialogue (seeds R1-07, R1-23, R2-52, R2-53, R3-18…R3-23). */
export const FORUM_TYPES = {
  'hyte-negotiation': label('Hyte-neuvottelu', 'HYTE-förhandling', 'HYTE negotiation'),
  'advisory-board': label('Neuvottelukunta', 'Delegation', 'Advisory board'),
  'partnership-table': label('Kumppanuuspöytä', 'Partnerskapsbord', 'Partnership table'),
  'client-panel': label('Asiakasraati', 'Klientråd', 'Client panel'),
  'citizens-panel': label('Kansalaisraati', 'Medborgarråd', 'Citizens’ panel'),
  'expert-group': label('Asiantuntijatyöryhmä', 'Expertgrupp', 'Expert group'),
  'network-meeting': label('Verkostotapaaminen', 'Nätverksträff', 'Network meeting'),
  'association-coffee': label('Järjestökahvit', 'Föreningskaffe', 'Association coffee'),
  'reciprocal-visit': label('Vuoroin vieraissa', 'Ömsesidiga besök', 'Visiting in turns'),
  'open-council-meeting': label('Neuvoston avoin kokous', 'Rådets öppna möte', 'Open council meeting'),
  'municipality-tour': label('Kuntakierros', 'Kommunrunda', 'Municipality tour'),
  'association-forum': label('Järjestöfoorumi', 'Föreningsforum', 'Association forum'),
} as const satisfies CodeList<string>;
export type ForumType = keyof typeof FORUM_TYPES;
export const FORUM_TYPE_CODES = codesOf<ForumType>(FORUM_TYPES);

/** What the seven expert groups are about (R3-19). */
export const EXPERT_GROUPS = {
  'older-people': label('Ikäihmiset', 'Äldre', 'Older people'),
  families: label('Lapsiperheet', 'Barnfamiljer', 'Families with children'),
  'young-people': label('Nuoret', 'Unga', 'Young people'),
  immigrants: label('Maahanmuuttajat', 'Invandrare', 'Immigrants'),
  'vulnerable-people': label('Heikossa asemassa olevat', 'Utsatta', 'People in a vulnerable position'),
  projects: label('Hyvinvoinnin ja osallisuuden hankkeet', 'Projekt för välfärd och delaktighet', 'Projects for wellbeing and inclusion'),
  influence: label('Vaikuttaminen ja yhdyshenkilöt', 'Påverkan och kontaktpersoner', 'Influence and contact persons'),
} as const satisfies CodeList<string>;
export type ExpertGroup = keyof typeof EXPERT_GROUPS;
export const EXPERT_GROUP_CODES = codesOf<ExpertGroup>(EXPERT_GROUPS);

/** How often a forum has promised to meet. */
export const CADENCES = {
  monthly: label('Kuukausittain', 'Varje månad', 'Every month'),
  quarterly: label('Neljännesvuosittain', 'Varje kvartal', 'Every quarter'),
  'half-yearly': label('Puolivuosittain', 'Varje halvår', 'Every half-year'),
  yearly: label('Vuosittain', 'Varje år', 'Every year'),
  'as-needed': label('Tarpeen mukaan', 'Vid behov', 'As needed'),
} as const satisfies CodeList<string>;
export type Cadence = keyof typeof CADENCES;
export const CADENCE_CODES = codesOf<Cadence>(CADENCES);
/** In months; nothing where nothing was promised. */
export const CADENCE_MONTHS: Readonly<Record<Cadence, number | null>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12, 'as-needed': null };

/** A meeting is called, and then either held or cancelled. */
export const MEETING_STATUSES = {
  called: label('Kutsuttu koolle', 'Sammankallat', 'Called'),
  held: label('Pidetty', 'Hållet', 'Held'),
  cancelled: label('Peruttu', 'Inställt', 'Cancelled'),
} as const satisfies CodeList<string>;
export type MeetingStatus = keyof typeof MEETING_STATUSES;
export const MEETING_STATUS_CODES = codesOf<MeetingStatus>(MEETING_STATUSES);

/** How a municipality and a region stand with the negotiation that the law asks of them each year. */
export const NEGOTIATION_STATUSES = {
  overdue: label('Neuvottelu puuttuu', 'Förhandling saknas', 'Negotiation is missing'),
  called: label('Kutsuttu koolle', 'Sammankallad', 'Called'),
  held: label('Neuvoteltu', 'Förhandlat', 'Negotiated'),
} as const satisfies CodeList<string>;
export type NegotiationStatus = keyof typeof NEGOTIATION_STATUSES;
export const NEGOTIATION_STATUS_CODES = codesOf<NegotiationStatus>(NEGOTIATION_STATUSES);

const NEXT_MEETING = label('Seuraava tapaaminen', 'Nästa träff', 'The next meeting');
const COMMON: readonly Label[] = [
  label('Edellisen kerran tehtävät', 'Uppgifterna från förra gången', 'Actions from the last time'),
  label('Ajankohtaista jokaiselta', 'Aktuellt hos var och en', 'News from each'),
  label('Mitä sovitaan tehtäväksi', 'Vad vi kommer överens om att göra', 'What is agreed to be done'),
  NEXT_MEETING,
];

/** What an agenda begins with; whoever calls the meeting changes it freely. */
export const AGENDA_TEMPLATES: Readonly<Partial<Record<ForumType, readonly Label[]>>> & { readonly common: readonly Label[] } = {
  common: COMMON,
  // The five tasks of the expert groups (R3-20).
  'expert-group': [
    label('Mitä asukkaiden tarpeista tiedetään', 'Vad vi vet om invånarnas behov', 'What is known of residents’ needs'),
    label('Mitkä esteet pitävät ihmisiä poissa', 'Vilka hinder håller människor borta', 'Which barriers keep people away'),
    label('Millä keinoilla esteet poistuvat', 'Med vilka medel hindren undanröjs', 'By what means barriers are removed'),
    label('Mitä toimintaa on tarjolla ja tulossa', 'Vilken verksamhet finns och är på väg', 'Which activities there are and will be'),
    label('Missä teemme yhteistyötä', 'Var vi samarbetar', 'Where we work together'),
    NEXT_MEETING,
  ],
  // What 612/2021 §§ 6–7 asks the two to negotiate about.
  'hyte-negotiation': [
    label('Asukkaiden hyvinvoinnin ja terveyden tilanne', 'Invånarnas välfärd och hälsa i dag', 'Residents’ wellbeing and health today'),
    label('Yhteiset tavoitteet', 'Gemensamma mål', 'Common goals'),
    label('Toimenpiteet ja vastuut', 'Åtgärder och ansvar', 'Measures and who is responsible'),
    label('Yhteistyö järjestöjen kanssa', 'Samarbete med organisationerna', 'Work with associations'),
    label('Seuranta', 'Uppföljning', 'Monitoring'),
    NEXT_MEETING,
  ],
};
