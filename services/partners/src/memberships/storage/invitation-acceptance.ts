import { isRefusal, newId, type Refusal } from '@pirtti/kernel';
import { Audit, hashOfSecret, type Person } from '@pirtti/http-kit';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { judgeFirst } from '../domain/first-administrator.js';
import { grantMembership } from '../domain/grant-membership.js';
import type { AcceptedInvitation, Invitation } from '../domain/invitation.js';
import { isOver, otherThan, type Membership } from '../domain/membership.js';
import { acceptInvitation } from '../domain/settle-invitation.js';
import { administrationOf, holdAdministration } from './administration.js';
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
  constructor(
    private readonly tenant: TenantTransactions, private readonly invitations: InvitationStore, private readonly memberships: MembershipStore, private readonly audit: Audit,
    private readonly organisations: OrganisationStore, private readonly registry: OrganisationReader,
  ) {}

  /** What the link offers, or would be refused with. Changes nothing. */
  async open(token: string, person: Person, at: Date): Promise<{ readonly invitation: Invitation; readonly isAccepted: boolean } | Refusal> {
    const held = await this.invitations.heldBy(token);
    const sender = held && await this.senderOf(held);
    const accepted = held ? await this.tenant.run(held.organisationId, async (tx) => acceptInvitation(held, await this.terms(tx, held, sender, person, at))) : acceptInvitation(undefined, { person, membershipId: newId(), senderStays: false, at });
    if (isRefusal(accepted)) return this.noted('open-invitation', person, accepted, at);
    return { invitation: held!, isAccepted: held!.status === 'accepted' };
  }

  /** Binds the rights to the person, with their news and audit, in the organisation's own transaction. */
  async accept(token: string, person: Person, at: Date): Promise<AcceptedInvitation | Refusal> {
    const held = await this.invitations.heldBy(token);
    const sender = held && await this.senderOf(held);
    try {
      return await this.tenant.run(held?.organisationId ?? PUBLIC_ORGANISATION, async (tx) => {
        const terms = held ? await this.terms(tx, held, sender, person, at) : { person, membershipId: newId(), senderStays: false, at };
        // It may have been sent again since it was found: then another secret opens it.
        const accepted = held
          ? await this.invitations.change(tx, held.organisationId, held.id, (now) => acceptInvitation(now?.tokenHash === hashOfSecret(token) ? now : undefined, terms))
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

  private async terms(tx: EntityManager, invitation: Invitation, sender: Membership | undefined, person: Person, at: Date) {
    const senderStays = sender !== undefined && !isOver(sender, at) && (otherThan(invitation.organisationId, invitation.by) === null || await this.isStillFirst(tx, invitation, sender, at));
    return { person, membershipId: newId(), senderStays, at };
  }

  /** In the sender's own organisation, and before any other transaction is open. */
  private senderOf({ by }: Invitation): Promise<Membership | undefined> {
    return this.tenant.run(by.organisationId, (tx) => this.memberships.find(tx, by.membershipId));
  }

  /** Whether the sender keeps the organisation's record still, and nobody has come to administer it since. */
  private async isStillFirst(tx: EntityManager, { id, organisationId }: Invitation, sender: Membership, at: Date): Promise<boolean> {
    await holdAdministration(tx, organisationId);
    const keeper = await this.registry.keeper(tx, sender);
    return judgeFirst(keeper, await this.organisations.find(tx, organisationId), await administrationOf(tx, organisationId, at, id)) === undefined;
  }

  /** Written to the service's own log: whoever tries links must not fill an organisation's. */
  private async noted(action: string, person: Person, refusal: Refusal, at: Date): Promise<Refusal> {
    await this.tenant.run(PUBLIC_ORGANISATION, (tx) => this.audit.record(tx, {
      at, organisationId: PUBLIC_ORGANISATION, person, action, objectKind: 'invitation', outcome: 'refused', reason: refusal.code,
    }));
    return refusal;
  }
}
