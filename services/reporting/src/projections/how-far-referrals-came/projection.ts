import type { Projection } from '../projection.js';
import { foldReferral, isReferralEvent, type ReferralEvent } from './fold.js';
import type { ReferralProgress } from './row.js';

export const howFarReferralsCame: Projection<ReferralProgress> = {
  table: 'referral_progress',
  key: ['organisationId', 'referralId'],
  columns: {
    organisationId: ['organisation_id', 'uuid'], referralId: ['referral_id', 'uuid'], municipalityCode: ['municipality_code', 'text'], year: ['year', 'int'],
    reachGroup: ['reach_group', 'text'], sentAt: ['sent_at', 'timestamptz'], assignedAt: ['assigned_at', 'timestamptz'], contactedAt: ['contacted_at', 'timestamptz'],
    placedAt: ['placed_at', 'timestamptz'], completedAt: ['completed_at', 'timestamptz'], daysToContact: ['days_to_contact', 'int'], enteredInError: ['entered_in_error', 'boolean'],
  },
  keyOf: (event) => (isReferralEvent(event) ? { organisationId: event.organisationId, referralId: event.data.referralId } : undefined),
  fold: (before, event) => foldReferral(before, event as ReferralEvent),
};
