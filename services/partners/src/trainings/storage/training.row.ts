import type { MunicipalityCode, TrainingTopic } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Training } from '../domain/training.js';

@Entity('trainings')
export class TrainingRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  topic: TrainingTopic;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  @Column({ name: 'municipality_codes', type: 'text', array: true })
  municipalityCodes: MunicipalityCode[];

  @Column({ type: 'integer' })
  staff: number;

  @Column({ type: 'integer' })
  volunteers: number;

  @Column({ type: 'integer' })
  organisations: number;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'is_retracted', type: 'boolean' })
  isRetracted: boolean;
}

export const toTraining = (row: TrainingRow): Training => ({ ...row });
export const toTrainingRow = ({ municipalityCodes, ...same }: Training): TrainingRow => Object.assign(new TrainingRow(), { ...same, municipalityCodes: [...municipalityCodes] });
