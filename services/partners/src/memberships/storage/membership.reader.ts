import { rolesOfKind, type Role } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { leavesNoAdministrator } from '../domain/administrators.js';
import type { Invitation } from '../domain/invitation.js';
import { isOver, type Membership } from '../domain/membership.js';
import { InvitationStore } from './invitation.store.js';
import type { MembershipChangeRow } from './membership-change.row.js';
import { MembershipRow, toState } from './membership.row.js';
import { MembershipStore } from './membership.store.js';

/** A membership with all that its page tells. */
export interface WholeMembership {
  readonly membership: Membership;
  readonly deputies: readonly Membership[];
  /** All that the same person holds, this one too. */
  readonly samePersons: readonly Membership[];
  /** Those whom it, its deputies and its timeline name. */
  readonly known: ReadonlyMap<string, Membership>;
  /** Other organisations whose people its timeline tells of. */
  readonly others: ReadonlyMap<string, Organisation>;
  readonly invitation: Invitation | undefined;
  readonly timeline: readonly MembershipChangeRow[];
  readonly givable: readonly Role[];
  readonly isLastAdministrator: boolean;
}

@Injectable()
export class MembershipReader {
  constructor(private readonly store: MembershipStore, private readonly invitations: InvitationStore, private readonly organisations: OrganisationStore) {}

  async whole(tx: EntityManager, id: string, at: Date): Promise<WholeMembership | undefined> {
    const membership = await this.store.find(tx, id);
    if (!membership) return undefined;
    const { organisationId, issuer, subject } = membership;
    const deputies = await this.store.deputiesOf(tx, id);
    const samePersons = (await tx.find(MembershipRow, { where: { organisationId, issuer, subject }, order: { validFrom: 'desc', id: 'asc' } })).map(toState).filter((one) => !isOver(one, at));
    const timeline = await this.store.timeline(tx, id);
    const named = [membership, ...deputies, ...samePersons].map((one) => one.deputyFor).concat(timeline.map((line) => line.byMembershipId));
    return {
      membership, deputies, samePersons, timeline, known: await this.store.findMany(tx, named.filter((one) => one !== null)),
      others: await this.organisations.findMany(tx, timeline.flatMap((line) => line.byOrganisationId ?? [])), invitation: await this.invitations.ofMembership(tx, id),
      givable: await this.givable(tx, organisationId),
      isLastAdministrator: leavesNoAdministrator(membership, { ...membership, endedAt: at }, await this.store.administrators(tx, organisationId), at),
    };
  }

  /** The roles that an organisation has to give. */
  async givable(tx: EntityManager, organisationId: string): Promise<readonly Role[]> {
    const own = await this.organisations.find(tx, organisationId);
    return own ? rolesOfKind(own.type) : [];
  }
}
