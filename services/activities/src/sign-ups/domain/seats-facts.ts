import type { ActivityKind, MunicipalityCode, PlaceKind, TargetGroup } from '@pirtti/kernel';

/** How full one occurrence or a series is: the counts of a pool, and nothing of who it is. */
export interface SeatsCounted {
  readonly type: 'SeatsCounted';
  readonly organisationId: string;
  readonly activityId: string;
  readonly pool: string;
  readonly capacity: number | null;
  readonly placed: number;
  readonly confirmed: number;
  readonly offered: number;
  readonly waiting: number;
  readonly kind: ActivityKind;
  readonly placeKind: PlaceKind;
  readonly municipalityCode: MunicipalityCode;
  readonly targetGroups: readonly TargetGroup[];
  readonly at: Date;
}
