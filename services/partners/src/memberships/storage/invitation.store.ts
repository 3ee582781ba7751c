import { hashOfSecret } from '@pirtti/http-kit';
import { isRefusal, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import { InvitationRow, toInvitation, toInvitationRow } from './invitation.row.js';

@Injectable()
export class InvitationStore {
  constructor(private readonly tenant: TenantTransactions) {}

  async add(tx: EntityManager, invitation: Invitation): Promise<Invitation> {
    await tx.insert(InvitationRow, toInvitationRow(invitation));
    return invitation;
  }

  /** The only way an invitation changes: lock it, decide, save. Of two who hold the same link, the second sees what became of it. */
  async change<After extends Invitation>(tx: EntityManager, organisationId: string, id: string, decide: (invitation: Invitation | undefined) => After | Refusal): Promise<After | Refusal> {
    const row = await tx.findOne(InvitationRow, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    const after = decide(row ? toInvitation(row) : undefined);
    if (row && !isRefusal(after)) await tx.update(InvitationRow, { organisationId, id }, toInvitationRow(after));
    return after;
  }

  async find(tx: EntityManager, organisationId: string, id: string): Promise<Invitation | undefined> {
    const row = await tx.findOneBy(InvitationRow, { organisationId, id });
    return row ? toInvitation(row) : undefined;
  }

  /** The invitation that a link opens, for whoever holds the link, before any organisation is chosen. */
  heldBy(token: string): Promise<Invitation | undefined> {
    const tokenHash = hashOfSecret(token);
    return this.tenant.asPublic(async (tx) => {
      await tx.query(`select set_config('pirtti.invitation', $1, true)`, [tokenHash]);
      const row = await tx.findOneBy(InvitationRow, { tokenHash });
      return row ? toInvitation(row) : undefined;
    });
  }

  /** What the acting organisation has offered somebody for another that nobody looks after, and nobody has accepted: the latest. */
  async sentFor(tx: EntityManager, organisationId: string, byOrganisationId: string): Promise<Invitation | undefined> {
    const row = await tx.findOne(InvitationRow, { where: { organisationId, byOrganisationId, status: 'open' }, order: { invitedAt: 'desc', id: 'asc' } });
    return row ? toInvitation(row) : undefined;
  }

  /** By which invitation a membership came about. */
  async ofMembership(tx: EntityManager, membershipId: string): Promise<Invitation | undefined> {
    const row = await tx.findOneBy(InvitationRow, { membershipId });
    return row ? toInvitation(row) : undefined;
  }
}
