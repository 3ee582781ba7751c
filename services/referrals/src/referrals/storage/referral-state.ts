import { placementOf, supportOf, type Placement, type Referral, type Support } from '../domain/referral.js';
import type { ReferralRow } from './referral.row.js';

export interface NumberedReferral {
  readonly number: string;
  readonly referral: Referral;
}

/** With the version that a change expects to find. */
export interface VersionedReferral extends NumberedReferral {
  readonly version: number;
}

export const numbered = (row: ReferralRow): VersionedReferral => ({ number: row.number, version: row.version, referral: toReferral(row) });

/** A row as the shape of its status. A row that lacks what its status needs is damage, and is said so instead of being guessed. */
export function toReferral(row: ReferralRow): Referral {
  const { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, status } = row;
  const common = { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt };
  if (status === 'draft') return { ...common, status, consentId: row.consentId };
  const sent = { ...common, consentId: there(row, 'consentId'), sentAt: there(row, 'sentAt') };
  switch (status) {
    case 'sent': return { ...sent, status };
    case 'assigned': return { ...sent, status, support: support(row) };
    case 'in-support': return { ...sent, status, support: support(row), placement: placement(row) };
    case 'placement-requested': return { ...sent, status, support: support(row), placement: placementThere(row) };
    case 'placed': return { ...sent, status, support: support(row), placement: placementThere(row), placedAt: there(row, 'placedAt') };
    case 'completed': return {
      ...sent, status, support: support(row), placement: placement(row), placedAt: row.placedAt, completedAt: there(row, 'endedAt'),
      outcome: there(row, 'outcome'), feedbackText: row.feedbackText, feedbackAllowed: there(row, 'feedbackAllowed'),
    };
    default: return {
      ...sent, status, support: row.linkPersonId === null ? null : support(row), placement: placement(row), closedAt: there(row, 'endedAt'), closeReason: row.closeReason,
    };
  }
}

/** A referral as its row, whole: what the shape does not have is null. */
export function toRow(referral: Referral): Omit<ReferralRow, 'number' | 'version'> {
  const { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, status, consentId } = referral;
  const support = supportOf(referral);
  const placement = placementOf(referral);
  return {
    id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, status, consentId,
    sentAt: 'sentAt' in referral ? referral.sentAt : null,
    linkPersonId: support?.linkPersonId ?? null,
    assignedAt: support?.assignedAt ?? null,
    failedContacts: support?.failedContacts ?? 0,
    firstContactAt: support?.firstContactAt ?? null,
    lastMetAt: support?.lastMetAt ?? null,
    placementId: placement?.id ?? null,
    placementCode: placement?.code ?? null,
    placementActivityId: placement?.activityId ?? null,
    placementOrganisationId: placement?.recipientOrganisation ?? null,
    placementRequestedAt: placement?.requestedAt ?? null,
    placementStatus: placement?.status ?? null,
    placementStartsOn: placement?.startsOn ?? null,
    placementAttendedOn: placement ? [...placement.attendedOn] : null,
    placedAt: 'placedAt' in referral ? referral.placedAt : null,
    endedAt: 'closedAt' in referral ? referral.closedAt : referral.status === 'completed' ? referral.completedAt : null,
    closeReason: 'closeReason' in referral ? referral.closeReason : null,
    outcome: referral.status === 'completed' ? referral.outcome : null,
    feedbackText: referral.status === 'completed' ? referral.feedbackText : null,
    feedbackAllowed: referral.status === 'completed' ? referral.feedbackAllowed : null,
  };
}

const support = (row: ReferralRow): Support => ({
  linkPersonId: there(row, 'linkPersonId'), assignedAt: there(row, 'assignedAt'), failedContacts: row.failedContacts,
  firstContactAt: row.firstContactAt, lastMetAt: row.lastMetAt,
});

const placement = (row: ReferralRow): Placement | null => (row.placementId === null ? null : placementThere(row));

const placementThere = (row: ReferralRow): Placement => ({
  id: there(row, 'placementId'), code: there(row, 'placementCode'), activityId: there(row, 'placementActivityId'),
  recipientOrganisation: there(row, 'placementOrganisationId'), requestedAt: there(row, 'placementRequestedAt'), status: there(row, 'placementStatus'),
  startsOn: row.placementStartsOn, attendedOn: row.placementAttendedOn ?? [],
});

function there<Key extends keyof ReferralRow>(row: ReferralRow, key: Key): NonNullable<ReferralRow[Key]> {
  const value = row[key];
  if (value === null || value === undefined) throw new Error(`a referral that is ${row.status} has no ${key}`);
  return value;
}
