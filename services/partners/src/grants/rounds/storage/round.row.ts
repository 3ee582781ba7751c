import type { GrantKind } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../storage/cents.js';
import type { GrantRound, RoundTerms } from '../domain/round.js';

/** The terms that no list asks for. */
type Wording = Omit<RoundTerms, 'kind' | 'title' | 'appropriationId' | 'budgetCents' | 'opensAt' | 'closesAt'>;

@Entity('grant_rounds')
export class RoundRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'appropriation_id', type: 'uuid' })
  appropriationId: string;

  @Column({ type: 'text' })
  status: GrantRound['status'];

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  kind: GrantKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb' })
  wording: Wording;

  @Column({ name: 'budget_cents', ...CENTS })
  budgetCents: number;

  @Column({ name: 'granted_cents', ...CENTS })
  grantedCents: number;

  @Column({ name: 'opens_at', type: 'timestamptz' })
  opensAt: Date;

  @Column({ name: 'closes_at', type: 'timestamptz' })
  closesAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toState = ({ id, organisationId, status, version, grantedCents, wording, kind, title, appropriationId, budgetCents, opensAt, closesAt }: RoundRow): GrantRound =>
  ({ id, organisationId, status, version, grantedCents, terms: { ...wording, kind, title, appropriationId, budgetCents, opensAt, closesAt } });

export function toRow({ terms, ...round }: GrantRound, changedAt: Date): RoundRow {
  const { kind, title, appropriationId, budgetCents, opensAt, closesAt, ...wording } = terms;
  return Object.assign(new RoundRow(), { ...round, kind, title, appropriationId, budgetCents, opensAt, closesAt, wording, changedAt });
}
