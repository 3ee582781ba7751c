import { codesOf, label, type CodeList } from './code-list.js';

/** What somebody is to be responsible for. */
export const MATTER_KINDS = {
  programme: label('Toimenpideohjelma', 'Åtgärdsprogram', 'Action programme'),
  measure: label('Toimenpide', 'Åtgärd', 'Measure'),
  agreement: label('Sopimus', 'Avtal', 'Agreement'),
  'operating-model': label('Toimintamalli', 'Verksamhetsmodell', 'Operating model'),
  network: label('Verkosto', 'Nätverk', 'Network'),
  duty: label('Tehtävä', 'Uppgift', 'Duty'),
} as const satisfies CodeList<string>;
export type MatterKind = keyof typeof MATTER_KINDS;
export const MATTER_KIND_CODES = codesOf<MatterKind>(MATTER_KINDS);
/** Those that an organisation writes down itself; agreements, operating models and networks come from their own registers, programmes and their measures from reporting. */
export const OWN_MATTER_KINDS = ['duty'] as const satisfies readonly MatterKind[];

/** In which part an organisation takes part in a matter, beside the one that answers for it (seeds R2-02, R2-14). */
export const MATTER_PARTS = {
  'carries-out': label('Toteuttaa', 'Genomför', 'Carries out'),
  supports: label('Tukee', 'Stöder', 'Supports'),
  informs: label('Tiedottaa', 'Informerar', 'Informs'),
  plans: label('Suunnittelee', 'Planerar', 'Plans'),
  funds: label('Rahoittaa', 'Finansierar', 'Funds'),
  hosts: label('Tarjoaa tilat', 'Upplåter lokaler', 'Hosts'),
  evaluates: label('Arvioi', 'Utvärderar', 'Evaluates'),
} as const satisfies CodeList<string>;
export type MatterPart = keyof typeof MATTER_PARTS;
export const MATTER_PART_CODES = codesOf<MatterPart>(MATTER_PARTS);

/** Whether it is agreed that a matter goes on, by the agreements that it leans on (R2-66). */
export const CONTINUITY_STATES = {
  agreed: label('Jatkuvuudesta on sovittu', 'Kontinuiteten är avtalad', 'Its continuity is agreed on'),
  'ends-soon': label('Sopimus jatkuvuudesta päättyy pian', 'Avtalet om kontinuiteten upphör snart', 'The agreement on its continuity ends soon'),
  'not-yet': label('Sopimus jatkuvuudesta ei ole vielä voimassa', 'Avtalet om kontinuiteten är inte ännu i kraft', 'The agreement on its continuity does not hold yet'),
  lapsed: label('Jatkuvuudesta ei ole enää sovittu', 'Kontinuiteten är inte längre avtalad', 'Its continuity is no longer agreed on'),
} as const satisfies CodeList<string>;
export type ContinuityState = keyof typeof CONTINUITY_STATES;
export const CONTINUITY_STATE_CODES = codesOf<ContinuityState>(CONTINUITY_STATES);
