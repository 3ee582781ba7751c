import type { LocalizedText, MunicipalityCode, VolunteerModelWarning, VolunteerRole } from '@pirtti/kernel';
import { addDays } from '../../../activities/domain/schedule.js';

/** An organisation's way of working with volunteers, such as "Kaveriksi arkeen". */
export interface ModelContent {
  readonly names: LocalizedText;
  /** What everybody may read of it where volunteers offer themselves. */
  readonly summary: LocalizedText | null;
  readonly roles: readonly VolunteerRole[];
  readonly municipalityCodes: readonly MunicipalityCode[];
  /** Who answers for it: a person of the vault. Without one no pair is made. */
  readonly responsibleId: string | null;
  /** The last day that is paid for; null where nobody knows. */
  readonly fundingUntil: string | null;
  readonly needsTraining: boolean;
  readonly needsPledge: boolean;
  /** For how many months a criminal record check holds (Act 148/2014 leaves it to the organiser). */
  readonly recordValidMonths: number;
  /** Whether anybody may offer themselves on the public page. */
  readonly takesApplicants: boolean;
}

export interface VolunteerModel extends ModelContent {
  readonly id: string;
  readonly organisationId: string;
  readonly endedOn: string | null;
  readonly version: number;
}

interface Told {
  readonly model: VolunteerModel;
  readonly at: Date;
}

export interface VolunteerModelStarted extends Told {
  readonly type: 'VolunteerModelStarted';
}

export interface VolunteerModelChanged extends Told {
  readonly type: 'VolunteerModelChanged';
  /** What others were told before; news are told where they differ. */
  readonly before: VolunteerModel;
}

export interface VolunteerModelEnded extends Told {
  readonly type: 'VolunteerModelEnded';
}

export type VolunteerModelFact = VolunteerModelStarted | VolunteerModelChanged | VolunteerModelEnded;

/** What ends within so many days is told beforehand: an application for money takes a season. */
const SOON_DAYS = 120;

/** What the model lacks, on a day. A model that has ended lacks nothing any more. */
export function warningsOf({ responsibleId, fundingUntil, endedOn }: Pick<VolunteerModel, 'responsibleId' | 'fundingUntil' | 'endedOn'>, today: string): VolunteerModelWarning[] {
  if (endedOn !== null) return [];
  const warnings: VolunteerModelWarning[] = responsibleId === null ? ['responsible-person-is-missing'] : [];
  if (fundingUntil === null) return [...warnings, 'funding-is-unknown'];
  if (fundingUntil < today) return [...warnings, 'funding-has-ended'];
  return fundingUntil <= addDays(today, SOON_DAYS) ? [...warnings, 'funding-ends-soon'] : warnings;
}
