import type { Items, LocalizedText, Operation } from './operation';

export interface Place {
  kind: string;
  names: LocalizedText;
  streetAddress: string | null;
  municipalityCode: string;
  onlineUrl: string | null;
}

export interface Schedule {
  startsOn: string;
  startTime: string;
  endTime: string;
  recurrence: 'weekly' | 'none';
  until: string | null;
}

export interface Transport {
  kind: string;
  description: LocalizedText;
  seats: number | null;
  bookingContact: string | null;
}

export interface Activity {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly names: LocalizedText };
  readonly status: 'draft' | 'published';
  readonly kind: string;
  readonly names: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description?: LocalizedText | null;
  readonly place: Place | null;
  readonly schedule: (Schedule & { readonly rrule: string | null }) | null;
  readonly nextOccurrence: { readonly date: string; readonly startsAt: string; readonly endsAt: string } | null;
  readonly capacity: number | null;
  readonly seatsLeft: number | null;
  readonly price: { readonly free: boolean; readonly description?: LocalizedText | null } | null;
  readonly languages: string[];
  readonly targetGroups: string[];
  readonly accessibility: Readonly<Record<string, 'yes' | 'no'>>;
  readonly transport: Transport[];
  readonly contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null } | null;
  readonly lowThreshold: boolean;
  readonly publishedAt: string | null;
}

/** What a publisher writes; a draft needs only the Finnish name and the kind. */
export interface EditableActivity {
  kind: string;
  names: LocalizedText;
  summary?: LocalizedText;
  description?: LocalizedText;
  place?: Place;
  schedule?: Schedule;
  capacity?: number | null;
  price?: { free: boolean; description?: LocalizedText };
  languages?: string[];
  targetGroups?: string[];
  accessibility?: Record<string, 'yes' | 'no'>;
  transport?: Transport[];
  contact?: { name: string | null; phone: string | null; email: string | null };
  lowThreshold?: boolean;
}

export interface ActivitySearch {
  text?: string;
  municipalityCode?: string;
  kind?: string;
  targetGroup?: string;
  weekday?: number;
  transport?: boolean;
  free?: boolean;
  page?: number;
  pageSize?: number;
}

export interface ActivityList extends Items<Activity> {
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Attendance {
  readonly placements: { readonly placementId: string; readonly present: boolean }[];
  readonly others: Readonly<Record<string, number>>;
  readonly newcomers: number;
  readonly visits: number;
  readonly markedAt: string;
}

export interface Occurrence {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly attendance: Attendance | null;
}

export interface Placement {
  readonly id: string;
  readonly code: string;
  readonly activity: { readonly id: string; readonly names: LocalizedText };
  readonly requestingOrganisation: { readonly id: string; readonly names: LocalizedText };
  readonly status: 'requested' | 'accepted' | 'declined' | 'withdrawn';
  readonly requestedAt: string;
  readonly decidedAt: string | null;
  readonly attendances: number;
  readonly lastAttendedOn: string | null;
}

export interface FitSearch {
  barriers: string[];
  wishes: string[];
  municipalityCode: string;
  targetGroups: string[];
  languages?: string[];
}

export interface FitReason {
  readonly code: string;
  readonly for: boolean;
  readonly subject?: string;
  readonly solution?: string;
}

export interface Fit {
  readonly activity: Activity;
  readonly score: number;
  readonly reasons: FitReason[];
}

interface ById { path: { id: string } }

export interface ActivitiesPaths {
  '/public/activities': { get: Operation<ActivityList, { query: ActivitySearch }> };
  '/public/activities/{id}': { get: Operation<Activity, ById> };
  '/activities': { get: Operation<Items<Activity>, { query: { status?: string; page?: number; pageSize?: number } }>; post: Operation<Activity, { body: EditableActivity }> };
  '/activities/{id}': { get: Operation<Activity, ById>; put: Operation<Activity, ById & { body: EditableActivity }> };
  '/activities/{id}/publication': { post: Operation<Activity, ById & { body: Record<string, never> }> };
  '/activities/{id}/occurrences': { get: Operation<{ readonly items: Occurrence[] }, ById & { query: { from?: string; to?: string } }> };
  '/activities/{id}/occurrences/{date}/attendance': {
    put: Operation<Attendance, { path: { id: string; date: string }; body: { placements: { placementId: string; present: boolean }[]; others: Record<string, number>; newcomers: number } }>;
  };
  '/activities/{id}/placements': { get: Operation<Items<Placement>, ById> };
  '/placements': { get: Operation<Items<Placement>, { query: { status?: string; page?: number; pageSize?: number } }> };
  '/placements/{id}/acceptance': { post: Operation<Placement, ById & { body: Record<string, never> }> };
  '/placements/{id}/declining': { post: Operation<Placement, ById & { body: { reason: string } }> };
  '/fit-searches': { post: Operation<{ readonly items: Fit[] }, { body: FitSearch }> };
}
