import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NetworkFact } from '../domain/network.js';
import type { NetworkMembershipFact } from '../domain/network-membership.js';

export interface NetworkDetails {
  readonly changed?: readonly string[];
  readonly startsOn?: string;
  readonly endsOn?: string | null;
  readonly reason?: string;
}

/** What happened to a network and to those who belong to it. Written once, never changed. */
@Entity('network_timeline')
export class NetworkTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  /** Of a membership: whose. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true })
  memberId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: (NetworkFact | NetworkMembershipFact)['type'];

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: NetworkDetails;
}

type Line = Omit<NetworkTimelineRow, 'position'>;

/** A fact as a line. */
export function networkLineOf(fact: NetworkFact | NetworkMembershipFact): Line {
  const { at, type: what, by: { organisationId, role: byRole } } = fact;
  const line = { organisationId, at, what, byRole };
  if ('membership' in fact) {
    const { membership: { networkId, memberId, startsOn, endsOn } } = fact;
    return { ...line, networkId, memberId, details: { startsOn, endsOn, ...('reason' in fact && { reason: fact.reason }) } };
  }
  const of = { ...line, networkId: fact.networkId, memberId: null };
  switch (fact.type) {
    case 'NetworkFounded': return { ...of, details: {} };
    case 'NetworkChanged': return { ...of, details: { changed: fact.changed, reason: fact.reason } };
    case 'NetworkEnded': return { ...of, details: { endsOn: fact.lastDay, reason: fact.reason } };
  }
}
