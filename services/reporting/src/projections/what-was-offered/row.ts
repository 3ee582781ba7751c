/** One activity in one municipality: an activity that has moved counts in each place where it was offered. */
export interface OfferedActivity {
  readonly organisationId: string;
  readonly activityId: string;
  readonly municipalityCode: string;
  readonly firstYear: number;
  readonly weekly: boolean;
  readonly withTransport: boolean;
}

/** One occurrence with its latest head count. */
export interface HeldOccurrence {
  readonly organisationId: string;
  readonly activityId: string;
  readonly occurredOn: string;
  readonly municipalityCode: string;
  readonly year: number;
  /** Visits, not persons. */
  readonly visits: number;
}
