import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NetworkMembership } from '../domain/network-membership.js';

/** Who belongs to a network, when. The database lets no two of the same organisation overlap. */
@Entity('network_memberships')
export class NetworkMembershipRow {
  /** Who convenes the network. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'integer' })
  version: number;
}

export const toMembership = ({ organisationId: _convener, ...same }: NetworkMembershipRow): NetworkMembership => same;
