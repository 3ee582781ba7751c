import type { KnownKey } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import { fromJsonRow, toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import type { ClientRow } from '../../clients/storage/client.row.js';
import type { Consent } from '../../consents/domain/consent.js';
import type { OfferedActivity, PlacementAgreement } from '../domain/eligibility.js';
import { numbered, type VersionedReferral } from './referral-state.js';
import type { ReferralRow } from './referral.row.js';
import type { TimelineEntry } from './timeline-entry.js';

/** What a decision about a referral wants to know; the activity and the link person are those that the command names. */
export interface ReferralQuestion {
  readonly at: Date;
  readonly referralId?: string;
  readonly clientId?: string;
  readonly activityId?: string | null;
  readonly linkPersonId?: string;
}

export interface KnownActivity extends OfferedActivity {
  readonly names: LocalizedText;
  /** Whether it is offered now: not on a break, cancelled or over. */
  readonly offered: boolean;
  readonly organisationNames: LocalizedText | null;
  /** With the region: what is in force at the command's instant, or else what ended last. None within the region itself. */
  readonly agreement: PlacementAgreement | null;
}

/** All that decisions about a referral and its rendering need, read in one statement. */
export interface KnownReferral {
  readonly found: VersionedReferral | undefined;
  readonly timeline: readonly TimelineEntry[];
  readonly client: ClientRow | undefined;
  /** Newest first. */
  readonly consents: readonly Consent[];
  readonly activities: readonly KnownActivity[];
  readonly isLinkPerson: boolean;
}

/** As the function `gather_referrals` is asked, and as it answers: in lists. The key is there also where it is null, since keys are counted off in their places. */
export const asked = (organisationId: string, question: ReferralQuestion, key: JsonRow | null): JsonRow => ({ ...toJsonRow({ ...question, organisationId }), key });

export interface Gathered {
  readonly key: KnownKey | null;
  readonly referral: JsonRow | null;
  readonly timeline: readonly JsonRow[];
  readonly client: JsonRow | null;
  readonly consents: readonly JsonRow[];
  readonly activities: readonly JsonRow[];
  readonly is_link_person: boolean;
}

export const knownOf = (gathered: Gathered): KnownReferral => ({
  found: gathered.referral ? numbered(fromJsonRow<ReferralRow>(gathered.referral)) : undefined,
  timeline: gathered.timeline.map((row) => fromJsonRow<TimelineEntry>({ ...row, at: new Date(String(row['at'])) })),
  client: gathered.client ? fromJsonRow<ClientRow>(gathered.client) : undefined,
  consents: gathered.consents.map((row) => fromJsonRow<Consent>(row)),
  activities: gathered.activities.map(activityOf),
  isLinkPerson: gathered.is_link_person,
});

function activityOf(row: JsonRow): KnownActivity {
  const agreement = row['agreement'] as JsonRow | null;
  return { ...fromJsonRow<KnownActivity>(row), agreement: agreement && fromJsonRow<PlacementAgreement>(agreement) };
}

/** Where the client would go, if it is offered, with what allows it or did so last. */
export function destinationOf({ activities }: KnownReferral, activityId: string | null): { activity: KnownActivity | undefined; agreement: PlacementAgreement | undefined } {
  const activity = activities.find((one) => one.id === activityId && one.offered);
  return { activity, agreement: activity?.agreement ?? undefined };
}
