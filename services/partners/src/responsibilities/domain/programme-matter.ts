import { LANGUAGES, MATTER_KINDS, type LocalizedText } from '@pirtti/kernel';
import type { Matter } from './matter.js';

/** A programme or one of its measures, as reporting has told of it: nobody here names or ends it. */
export interface ProgrammeMatter {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: 'programme' | 'measure';
  /** Of a measure the one that it is part of, of a programme itself. */
  readonly programmeId: string;
  readonly names: LocalizedText;
  readonly startsOn: string;
  /** The last day. */
  readonly endsOn: string;
}

/** A programme as it was adopted. */
export interface AdoptedProgramme extends Pick<ProgrammeMatter, 'organisationId' | 'programmeId' | 'names' | 'startsOn' | 'endsOn'> {
  readonly measures: readonly { readonly measureId: string; readonly number: number; readonly names: LocalizedText }[];
}

/** It became known that somebody has to answer for it. */
export interface MatterTold {
  readonly type: 'MatterTold';
  readonly matter: ProgrammeMatter;
  readonly at: Date;
}

/** All for which somebody has to answer when a programme is adopted: the whole, and each measure. */
export function mattersOf({ organisationId, programmeId, names, startsOn, endsOn, measures }: AdoptedProgramme): ProgrammeMatter[] {
  const shared = { organisationId, programmeId, startsOn, endsOn };
  return [
    { ...shared, id: programmeId, kind: 'programme', names },
    ...measures.map((one) => ({ ...shared, id: one.measureId, kind: 'measure' as const, names: numbered(one.number, one.names) })),
  ];
}

/** As a matter for which nobody has answered yet. */
export const unanswered = ({ id, organisationId, kind, endsOn }: ProgrammeMatter): Matter =>
  ({ id, organisationId, kind, name: null, parties: [organisationId], closedOn: endsOn, responsibilities: [], participations: [], agreementIds: [], version: 0 });

/** Beside agreements and networks a measure is not known by its bare name. */
function numbered(number: number, names: LocalizedText): LocalizedText {
  const given = LANGUAGES.filter((language) => names[language]).map((language) => [language, `${MATTER_KINDS.measure[language]} ${number}: ${names[language]}`]);
  return Object.fromEntries(given) as unknown as LocalizedText;
}
