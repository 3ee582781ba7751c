import type { ActivityKind, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import type { RidesTally } from './tally.js';

/** The seats to a meeting are otherwise than they were told. */
export interface RidesTallied {
  readonly type: 'RidesTallied';
  readonly activityId: string;
  readonly organisationId: string;
  /** For which the meeting was planned. */
  readonly date: string;
  readonly kind: ActivityKind;
  readonly municipalityCode: MunicipalityCode;
  readonly targetGroups: readonly TargetGroup[];
  readonly tally: RidesTally;
  readonly at: Date;
}
