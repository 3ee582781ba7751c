import { codesOf, label, type CodeList } from './code-list.js';

/** Where an experiment stands (seeds R2-33, R2-64, R2-65). */
export const EXPERIMENT_STATES = {
  idea: label('Idea', 'Idé', 'Idea'),
  design: label('Suunnitteilla', 'Planeras', 'Being designed'),
  running: label('Käynnissä', 'Pågår', 'Running'),
  evaluated: label('Arvioitu', 'Utvärderat', 'Evaluated'),
  scaled: label('Vakiintunut', 'Etablerat', 'Established'),
  modified: label('Jatkuu muokattuna', 'Fortsätter omarbetat', 'Goes on modified'),
  ended: label('Päättynyt', 'Avslutat', 'Ended'),
} as const satisfies CodeList<string>;
export type ExperimentState = keyof typeof EXPERIMENT_STATES;
export const EXPERIMENT_STATE_CODES = codesOf<ExperimentState>(EXPERIMENT_STATES);

/** What residents do in an experiment; who they are is written nowhere. */
export const RESIDENT_PARTS = {
  'said-what-is-needed': label('Kertoneet, mitä tarvitaan', 'Berättat vad som behövs', 'Said what is needed'),
  'co-designers': label('Suunnitelleet mukana', 'Planerat tillsammans', 'Designed it together'),
  leaders: label('Vetävät itse', 'Leder själva', 'Lead it themselves'),
} as const satisfies CodeList<string>;
export type ResidentPart = keyof typeof RESIDENT_PARTS;
export const RESIDENT_PART_CODES = codesOf<ResidentPart>(RESIDENT_PARTS);

/** Both are collected: what went well and what did not (seeds R2-63). */
export const VERDICTS = {
  good: label('Hyvä kokemus', 'God erfarenhet', 'Good experience'),
  bad: label('Huono kokemus', 'Dålig erfarenhet', 'Bad experience'),
} as const satisfies CodeList<string>;
export type Verdict = keyof typeof VERDICTS;
export const VERDICT_CODES = codesOf<Verdict>(VERDICTS);

/** Whose experience it is: a role, never a name. */
export const EXPERIENCE_VOICES = {
  participant: label('Osallistuja', 'Deltagare', 'Participant'),
  relative: label('Läheinen', 'Närstående', 'Relative'),
  volunteer: label('Vapaaehtoinen', 'Frivillig', 'Volunteer'),
  instructor: label('Ohjaaja', 'Handledare', 'Instructor'),
  organiser: label('Järjestäjä', 'Arrangör', 'Organiser'),
  partner: label('Kumppani', 'Partner', 'Partner'),
} as const satisfies CodeList<string>;
export type ExperienceVoice = keyof typeof EXPERIENCE_VOICES;
export const EXPERIENCE_VOICE_CODES = codesOf<ExperienceVoice>(EXPERIENCE_VOICES);

/** With what a good experiment goes on when its project is over. */
export const CONTINUITY_FUNDINGS = {
  'own-work': label('Osana perustyötä', 'Som en del av det ordinarie arbetet', 'As part of ordinary work'),
  volunteers: label('Vapaaehtoisvoimin', 'Med frivilliga krafter', 'By volunteers'),
  'municipal-grant': label('Kunnan avustus', 'Kommunens bidrag', 'Municipal grant'),
  'regional-grant': label('Hyvinvointialueen avustus', 'Välfärdsområdets bidrag', 'Grant of the wellbeing region'),
  'state-grant': label('Valtion avustus', 'Statsbidrag', 'State grant'),
  fees: label('Osallistumismaksut', 'Deltagaravgifter', 'Fees'),
  other: label('Muu rahoitus', 'Annan finansiering', 'Other funding'),
} as const satisfies CodeList<string>;
export type ContinuityFunding = keyof typeof CONTINUITY_FUNDINGS;
export const CONTINUITY_FUNDING_CODES = codesOf<ContinuityFunding>(CONTINUITY_FUNDINGS);
