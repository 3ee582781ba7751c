import type { Language, Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import { otherThan } from '../domain/membership.js';

@Entity('invitations')
export class InvitationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  status: Invitation['status'];

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom: Date;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo: Date | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'invited_at', type: 'timestamptz' })
  invitedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'by_membership_id', type: 'uuid' })
  byMembershipId: string;

  /** Whose membership that is, where it is another's. */
  @Column({ name: 'by_organisation_id', type: 'uuid', nullable: true })
  byOrganisationId: string | null;

  @Column({ name: 'by_issuer', type: 'text' })
  byIssuer: string;

  @Column({ name: 'by_subject', type: 'text' })
  bySubject: string;

  @Column({ name: 'membership_id', type: 'uuid', nullable: true })
  membershipId: string | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Column({ name: 'accepted_issuer', type: 'text', nullable: true })
  acceptedIssuer: string | null;

  @Column({ name: 'accepted_subject', type: 'text', nullable: true })
  acceptedSubject: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}

export function toInvitation(row: InvitationRow): Invitation {
  const { id, organisationId, name, email, language, roles, validFrom, validTo, reason, tokenHash, invitedAt, expiresAt } = row;
  const by = { membershipId: row.byMembershipId, organisationId: row.byOrganisationId ?? organisationId, issuer: row.byIssuer, subject: row.bySubject };
  const identity = { id, organisationId, name, email, language, roles, validFrom, validTo, reason, tokenHash, invitedAt, expiresAt, by };
  switch (row.status) {
    case 'open': return { ...identity, status: 'open' };
    case 'accepted': return {
      ...identity, status: 'accepted', acceptedAt: row.acceptedAt!, membershipId: row.membershipId!, acceptedBy: { issuer: row.acceptedIssuer!, subject: row.acceptedSubject! },
    };
    case 'withdrawn': return { ...identity, status: 'withdrawn', withdrawnAt: row.withdrawnAt!, email: null };
  }
}

export function toInvitationRow(invitation: Invitation): InvitationRow {
  const { id, organisationId, status, name, email, language, roles, validFrom, validTo, reason, tokenHash, invitedAt, expiresAt, by } = invitation;
  const accepted = status === 'accepted' ? invitation : undefined;
  return Object.assign(new InvitationRow(), {
    id, organisationId, status, name, email, language, roles: [...roles], validFrom, validTo, reason, tokenHash, invitedAt, expiresAt,
    byMembershipId: by.membershipId, byOrganisationId: otherThan(organisationId, by), byIssuer: by.issuer, bySubject: by.subject,
    membershipId: accepted?.membershipId ?? null, acceptedAt: accepted?.acceptedAt ?? null, acceptedIssuer: accepted?.acceptedBy.issuer ?? null, acceptedSubject: accepted?.acceptedBy.subject ?? null,
    withdrawnAt: status === 'withdrawn' ? invitation.withdrawnAt : null,
  });
}
