import type { LocalizedText, ModelKind } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatingModel } from '../domain/operating-model.js';

@Entity('operating_models')
export class OperatingModelRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: ModelKind;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ type: 'jsonb' })
  description: LocalizedText;

  @Column({ type: 'text', array: true })
  links: string[];

  @Column({ name: 'funding_ends_on', type: 'date', nullable: true })
  fundingEndsOn: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toModel = (row: OperatingModelRow): OperatingModel => ({ ...row });
export const toModelRow = ({ links, ...same }: OperatingModel): OperatingModelRow => Object.assign(new OperatingModelRow(), { ...same, links: [...links] });
