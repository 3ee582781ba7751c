import { isRefusal, newId, type Refusal } from '@pirtti/kernel';
import { Audit, type Person } from '@pirtti/http-kit';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { grantMembership } from '../domain/grant-membership.js';
import type { AcceptedInvitation, Invitation } from '../domain/invitation.js';
import { isOver } from '../domain/membership.js';
import { acceptInvitation } from '../domain/settle-invitation.js';
import { hashOf } from './invitation-secret.js';
import { InvitationStore } from './invitation.store.js';
import { MembershipStore } from './membership.store.js';

/** Takes back what was written before a refusal. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** What somebody who acts for nobody yet may do with the link in their hand. */
@Injectable()
export class InvitationAcceptance {
  constructor(private readonly tenant: TenantTransactions, private readonly invitations: InvitationStore, private readonly memberships: MembershipStore, private readonly audit: Audit) {}

  /** What the link offers, or would be refused with. Changes nothing. */
  async open(token: string, person: Person, at: Date): Promise<{ readonly invitation: Invitation; readonly isAccepted: boolean } | Refusal> {
    const held = await this.invitations.heldBy(token);
    const accepted = held ? await this.tenant.run(held.organisationId, async (tx) => acceptInvitation(held, await this.terms(tx, held, person, at))) : acceptInvitation(undefined, { person, membershipId: newId(), senderStays: false, at });
    if (isRefusal(accepted)) return this.noted('open-invitation', person, accepted, at);
    return { invitation: held!, isAccepted: held!.status === 'accepted' };
  }

  /** Binds the rights to the person, with their news and audit, in the organisation's own transaction. */
  async accept(token: string, person: Person, at: Date): Promise<AcceptedInvitation | Refusal> {
    const held = await this.invitations.heldBy(token);
    try {
      return await this.tenant.run(held?.organisationId ?? PUBLIC_ORGANISATION, async (tx) => {
        const terms = held ? await this.terms(tx, held, person, at) : { person, membershipId: newId(), senderStays: false, at };
        // It may have been sent again since it was found: then another secret opens it.
        const accepted = held
          ? await this.invitations.change(tx, held.id, (now) => acceptInvitation(now?.tokenHash === hashOf(token) ? now : undefined, terms))
          : acceptInvitation(undefined, terms);
        if (isRefusal(accepted)) throw new Refused(accepted);
        const { membershipId, organisationId, name, roles, validFrom, validTo, by, reason } = accepted;
        const granted = await this.memberships.change(tx, membershipId, grantMembership({
          membershipId, organisationId, issuer: person.issuer, subject: person.subject, name, roles, validFrom, validTo, by, reason, at,
        }));
        if (isRefusal(granted)) throw new Refused(granted);
        await this.audit.record(tx, { at, organisationId, person, action: 'accept-invitation', objectKind: 'invitation', objectId: accepted.id, outcome: 'done' });
        return accepted;
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.noted('accept-invitation', person, error.refusal, at);
    }
  }

  private async terms(tx: EntityManager, { by }: Invitation, person: Person, at: Date) {
    const sender = await this.memberships.find(tx, by.membershipId);
    return { person, membershipId: newId(), senderStays: sender !== undefined && !isOver(sender, at), at };
  }

  /** Written to the service's own log: whoever tries links must not fill an organisation's. */
  private async noted(action: string, person: Person, refusal: Refusal, at: Date): Promise<Refusal> {
    await this.tenant.run(PUBLIC_ORGANISATION, (tx) => this.audit.record(tx, {
      at, organisationId: PUBLIC_ORGANISATION, person, action, objectKind: 'invitation', outcome: 'refused', reason: refusal.code,
    }));
    return refusal;
  }
}
