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
