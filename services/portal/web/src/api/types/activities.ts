import type { components, paths } from '../generated/activities';

type Schemas = components['schemas'];
export type ActivitiesPaths = paths;
export type Activity = Schemas['ActivityResponse'];
export type ActivityList = Schemas['PublicActivityListResponse'];
export type ActivitySearch = NonNullable<paths['/public/activities']['get']['parameters']['query']>;
export type Attendance = Schemas['AttendanceResponse'];
export type EditableActivity = Schemas['ActivityRequest'];
export type Fit = Schemas['FittingActivityResponse'];
export type FitReason = Schemas['FitReasonResponse'];
export type FitSearch = Schemas['FitSearchRequest'];
export type Occurrence = Schemas['OccurrenceResponse'];
export type Place = Schemas['PlaceResponse'];
export type Placement = Schemas['PlacementResponse'];
export type Schedule = Schemas['ScheduleResponse'];
export type Transport = Schemas['TransportOptionResponse'];
