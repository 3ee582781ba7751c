import type { DeclineReason, ReferralOutcome, ReferralReason } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Placement, StoredStatus } from '../domain/referral.js';

@Entity({ name: 'referrals' })
export class ReferralRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', update: false }) number: string;
  /** The last position of its timeline: how many things have happened to it. */
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) status: StoredStatus;
  @Column({ name: 'client_id', type: 'uuid' }) clientId: string;
  @Column({ name: 'counsellor_id', type: 'uuid' }) counsellorId: string;
  @Column({ type: 'text' }) reason: ReferralReason;
  @Column({ type: 'text', nullable: true }) message: string | null;
  @Column({ name: 'activity_id', type: 'uuid', nullable: true }) activityId: string | null;
  @Column({ name: 'consent_id', type: 'uuid', nullable: true }) consentId: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  @Column({ name: 'link_person_id', type: 'uuid', nullable: true }) linkPersonId: string | null;
  @Column({ name: 'assigned_at', type: 'timestamptz', nullable: true }) assignedAt: Date | null;
  @Column({ name: 'failed_contacts', type: 'integer' }) failedContacts: number;
  @Column({ name: 'first_contact_at', type: 'timestamptz', nullable: true }) firstContactAt: Date | null;
  @Column({ name: 'last_met_at', type: 'timestamptz', nullable: true }) lastMetAt: Date | null;
  @Column({ name: 'placement_id', type: 'uuid', nullable: true }) placementId: string | null;
  @Column({ name: 'placement_code', type: 'text', nullable: true }) placementCode: string | null;
  @Column({ name: 'placement_activity_id', type: 'uuid', nullable: true }) placementActivityId: string | null;
  @Column({ name: 'placement_organisation_id', type: 'uuid', nullable: true }) placementOrganisationId: string | null;
  @Column({ name: 'placement_requested_at', type: 'timestamptz', nullable: true }) placementRequestedAt: Date | null;
  @Column({ name: 'placement_status', type: 'text', nullable: true }) placementStatus: Placement['status'] | null;
  @Column({ name: 'placement_starts_on', type: 'date', nullable: true }) placementStartsOn: string | null;
  @Column({ name: 'placement_attended_on', type: 'text', array: true, nullable: true }) placementAttendedOn: string[] | null;
  @Column({ name: 'placed_at', type: 'timestamptz', nullable: true }) placedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'close_reason', type: 'text', nullable: true }) closeReason: DeclineReason | null;
  @Column({ type: 'text', nullable: true }) outcome: ReferralOutcome | null;
  @Column({ name: 'feedback_text', type: 'text', nullable: true }) feedbackText: string | null;
  @Column({ name: 'feedback_allowed', type: 'boolean', nullable: true }) feedbackAllowed: boolean | null;
}

/** One line of "what happened": codes in the details, free text in the note alone. */
@Entity({ name: 'referral_timeline' })
export class TimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ name: 'referral_id', type: 'uuid' }) referralId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) what: string;
  @Column({ name: 'by_side', type: 'text' }) bySide: 'counsellor' | 'link-person' | 'association' | 'system';
  @Column({ name: 'by_membership_id', type: 'uuid', nullable: true }) byMembershipId: string | null;
  @Column({ type: 'jsonb' }) details: Record<string, string | boolean | null>;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
