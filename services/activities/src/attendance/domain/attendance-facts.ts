import type { ActivityKind, MunicipalityCode, PlaceKind, TargetGroup } from '@pirtti/kernel';
import type { Attendance } from './attendance.js';

/** An occurrence took place and these came; a later one replaces it. */
export interface OccurrenceHeld {
  readonly type: 'OccurrenceHeld';
  readonly activityId: string;
  readonly organisationId: string;
  readonly attendance: Attendance;
  /** What the report needs to know of the activity, as it was when marked. */
  readonly kind: ActivityKind;
  readonly placeKind: PlaceKind;
  readonly municipalityCode: MunicipalityCode;
  readonly targetGroups: readonly TargetGroup[];
  readonly at: Date;
}

interface OfPlacement {
  readonly placementId: string;
  readonly activityId: string;
  readonly organisationId: string;
  readonly requestingOrganisationId: string;
  readonly occurredOn: string;
  readonly at: Date;
}

export interface PlacementAttended extends OfPlacement {
  readonly type: 'PlacementAttended';
}

export interface AttendanceCorrected extends OfPlacement {
  readonly type: 'AttendanceCorrected';
  readonly attendancesLeft: number;
}

/** What can have happened when attendance was marked. Private: `announce.ts` says what others may know. */
export type AttendanceFact = OccurrenceHeld | PlacementAttended | AttendanceCorrected;
