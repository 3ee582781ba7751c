import { codesOf, label, type CodeList } from './code-list.js';

/** What kind of work an operating model describes (seeds R1-10, R2-50, R2-54). */
export const MODEL_KINDS = {
  'meeting-place': label('Kohtaamispaikka', 'Mötesplats', 'Meeting place'),
  'social-prescribing': label('Ohjaus ja hyvinvointilähete', 'Handledning och välmåenderemiss', 'Guidance and wellbeing referral'),
  volunteering: label('Vapaaehtoistoiminta', 'Frivilligverksamhet', 'Volunteering'),
  outreach: label('Etsivä työ ja jalkautuminen', 'Uppsökande arbete', 'Outreach'),
  'peer-support': label('Vertaistuki', 'Kamratstöd', 'Peer support'),
  transport: label('Liikkuminen', 'Rörlighet', 'Getting there'),
  participation: label('Osallisuus ja vaikuttaminen', 'Delaktighet och påverkan', 'Participation and influence'),
  leadership: label('Johtaminen ja rakenteet', 'Ledning och strukturer', 'Leadership and structures'),
} as const satisfies CodeList<string>;
export type ModelKind = keyof typeof MODEL_KINDS;
export const MODEL_KIND_CODES = codesOf<ModelKind>(MODEL_KINDS);

/** How far a municipality has taken a model, in this order. */
export const ADOPTION_STATES = {
  known: label('Tunnetaan', 'Känd', 'Known'),
  piloted: label('Kokeilussa', 'På försök', 'Piloted'),
  adopted: label('Käytössä', 'I bruk', 'Adopted'),
  rooted: label('Juurtunut', 'Förankrad', 'Rooted'),
} as const satisfies CodeList<string>;
export type AdoptionState = keyof typeof ADOPTION_STATES;
export const ADOPTION_STATE_CODES = codesOf<AdoptionState>(ADOPTION_STATES);
