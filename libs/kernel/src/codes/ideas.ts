import { codesOf, label, type CodeList } from './code-list.js';

/** What has become of a resident's wish (seeds R2-32, R2-46, R2-62). */
export const IDEA_STATUSES = {
  waiting: label('Odottaa tarkistusta', 'Väntar på granskning', 'Waits to be checked'),
  open: label('Avoin', 'Öppen', 'Open'),
  'taken-up': label('Työn alla', 'Under arbete', 'Being worked on'),
  met: label('Toteutui', 'Blev verklighet', 'Came true'),
  answered: label('Vastattu', 'Besvarad', 'Answered'),
  merged: label('Yhdistetty toiseen', 'Sammanslagen med en annan', 'Merged with another'),
  'turned-down': label('Ei julkaistu', 'Inte publicerad', 'Not published'),
} as const satisfies CodeList<string>;
export type IdeaStatus = keyof typeof IDEA_STATUSES;
export const IDEA_STATUS_CODES = codesOf<IdeaStatus>(IDEA_STATUSES);

/** Those that everybody may read. */
export const PUBLIC_IDEA_STATUSES = ['open', 'taken-up', 'met', 'answered'] as const satisfies readonly IdeaStatus[];

/** By which way a wish was heard. */
export const IDEA_CHANNELS = {
  form: label('Lomake verkossa', 'Formulär på webben', 'Form on the web'),
  conversation: label('Keskustelu asukkaan kanssa', 'Samtal med en invånare', 'Conversation with a resident'),
  meeting: label('Foorumin kokous', 'Forumets möte', 'Meeting of a forum'),
  event: label('Asukastilaisuus', 'Invånarmöte', 'Residents’ event'),
  survey: label('Kysely', 'Enkät', 'Survey'),
  paper: label('Toivelaatikko', 'Önskelåda', 'Suggestion box'),
} as const satisfies CodeList<string>;
export type IdeaChannel = keyof typeof IDEA_CHANNELS;
export const IDEA_CHANNEL_CODES = codesOf<IdeaChannel>(IDEA_CHANNELS);

/** Why a wish is not published; its words are erased. */
export const TURN_DOWN_REASONS = {
  'personal-data': label('Siitä tunnistaa ihmisen', 'Någon kan kännas igen', 'Somebody can be recognised'),
  'not-about-activities': label('Se ei koske toimintaa', 'Det gäller inte verksamhet', 'It is not about activities'),
  improper: label('Se loukkaa toisia tai on mainos', 'Det kränker andra eller är reklam', 'It offends others or advertises'),
} as const satisfies CodeList<string>;
export type TurnDownReason = keyof typeof TURN_DOWN_REASONS;
export const TURN_DOWN_REASON_CODES = codesOf<TurnDownReason>(TURN_DOWN_REASONS);
