import type { LocalizedText, MunicipalityCode } from '@pirtti/kernel';
import type { Measure } from './measure.js';

/** What a body decided of the programme. */
export interface ProgrammeDecision {
  readonly body: LocalizedText;
  readonly date: string;
  readonly section: string;
  readonly outcome: LocalizedText;
  readonly unanimous: boolean;
}

/** What a municipality has decided to do in some years, measure by measure. */
export interface Programme {
  readonly id: string;
  readonly municipalityCode: MunicipalityCode;
  readonly names: LocalizedText;
  readonly startYear: number;
  readonly endYear: number;
  readonly caseNumber: string;
  readonly decisions: readonly ProgrammeDecision[];
  /** In the order of their numbers. */
  readonly measures: readonly Measure[];
}

export interface ProgrammeAdopted {
  readonly fact: 'programme-adopted';
  readonly organisationId: string;
  readonly programme: Programme;
  readonly at: Date;
}
