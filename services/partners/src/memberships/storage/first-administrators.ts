import { isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import type { Actor, Command } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import type { SentLetter } from '@pirtti/notify';
import type { EntityManager } from 'typeorm';
import { noteInvitation } from '../../organisations/domain/note-invitation.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { inviterOf, judgeFirst, type Administration } from '../domain/first-administrator.js';
import { invitePerson, type InvitePerson } from '../domain/invite-person.js';
import type { Invitation } from '../domain/invitation.js';
import { renewInvitation, withdrawInvitation } from '../domain/settle-invitation.js';
import { InvitationLetters } from '../letters/invitation-letters.js';
import { administrationOf, holdAdministration } from './administration.js';
import { InvitationStore } from './invitation.store.js';

type Whom = Pick<InvitePerson, 'id' | 'organisationId' | 'name' | 'email' | 'language' | 'reason'>;
/** The link's secret, and what of it is kept. */
interface Secret { readonly token: string; readonly tokenHash: string }

/** Who is to administer the organisation that was asked about. */
export interface Standing {
  readonly administration: Administration;
  /** What the asker's organisation has sent. */
  readonly invitation: Invitation | undefined;
  readonly letter: SentLetter | undefined;
}

/** The organisation to which somebody is invited, and whether a letter takes the link there. */
export interface Issued {
  readonly id: string;
  readonly goesByLetter: boolean;
}

/** Invitations across a border: sent from the organisation that keeps another's record. */
@Injectable()
export class FirstAdministrators {
  constructor(
    private readonly invitations: InvitationStore, private readonly letters: InvitationLetters, private readonly organisations: OrganisationStore, private readonly registry: OrganisationReader,
  ) {}

  /** As what somebody may invite; undefined where they may not. */
  async authorOf(tx: EntityManager, actor: Actor, organisationId: string): Promise<Author | undefined> {
    const organisation = await this.organisations.find(tx, organisationId);
    return organisation && inviterOf(await this.registry.keeper(tx, actor), organisation);
  }

  async standing(tx: EntityManager, actor: Actor, organisationId: string, at: Date): Promise<Standing> {
    const invitation = await this.invitations.sentFor(tx, organisationId, actor.organisationId);
    const letter = invitation && (await this.letters.latest(tx, [invitation])).get(invitation.id);
    return { administration: await administrationOf(tx, organisationId, at), invitation, letter };
  }

  async invite(tx: EntityManager, { actor, at }: Command, { token, ...whom }: Whom & Secret): Promise<Issued | Refusal> {
    const refused = await this.judge(tx, actor, whom.organisationId, at);
    if (refused) return refused;
    const invitation = invitePerson({ ...whom, roles: ['organisation-admin'], givable: ['organisation-admin'], validFrom: at, validTo: null, by: actor, at });
    if (isRefusal(invitation)) return invitation;
    await this.invitations.add(tx, invitation);
    const noted = await this.note(tx, actor, whom.organisationId, { what: 'AdministratorInvited', reason: whom.reason, at });
    return isRefusal(noted) ? noted : { id: whom.organisationId, goesByLetter: await this.letters.send(tx, invitation, token, at) };
  }

  async renew(tx: EntityManager, { actor: by, at }: Command, organisationId: string, { token, tokenHash }: Secret): Promise<Issued | Refusal> {
    const sent = await this.invitations.sentFor(tx, organisationId, by.organisationId);
    const refused = await this.judge(tx, by, organisationId, at, sent?.id);
    if (refused) return refused;
    const renewed = sent ? await this.invitations.change(tx, organisationId, sent.id, (now) => renewInvitation(now, { tokenHash, by, at })) : refuse('not-found');
    return isRefusal(renewed) ? renewed : { id: organisationId, goesByLetter: await this.letters.send(tx, renewed, token, at) };
  }

  async withdraw(tx: EntityManager, { actor, at }: Command, organisationId: string): Promise<{ readonly id: string } | Refusal> {
    if (!await this.authorOf(tx, actor, organisationId)) return refuse('organisation-is-kept-by-others');
    const sent = await this.invitations.sentFor(tx, organisationId, actor.organisationId);
    const withdrawn = sent ? await this.invitations.change(tx, organisationId, sent.id, (now) => withdrawInvitation(now, at)) : refuse('not-found');
    if (isRefusal(withdrawn)) return withdrawn;
    const noted = await this.note(tx, actor, organisationId, { what: 'AdministratorInvitationWithdrawn', reason: null, at });
    return isRefusal(noted) ? noted : { id: organisationId };
  }

  /** Held for the rest of the transaction, so that what was judged still stands when it is written. */
  private async judge(tx: EntityManager, actor: Actor, organisationId: string, at: Date, but?: string): Promise<Refusal | undefined> {
    await holdAdministration(tx, organisationId);
    const organisation = await this.organisations.find(tx, organisationId);
    return judgeFirst(await this.registry.keeper(tx, actor), organisation, await administrationOf(tx, organisationId, at, but));
  }

  private async note(tx: EntityManager, actor: Actor, organisationId: string, { what, reason, at }: Omit<Parameters<typeof noteInvitation>[0], 'by'>) {
    const by = await this.authorOf(tx, actor, organisationId);
    return by ? this.organisations.change(tx, actor.organisationId, organisationId, noteInvitation({ what, by, reason, at })) : refuse('organisation-is-kept-by-others');
  }
}
