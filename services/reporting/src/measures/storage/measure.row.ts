import type { LocalizedText, MeasureAssessment } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Measure } from '../domain/measure.js';

@Entity('measures')
export class MeasureRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('int') number: number;
  @Column('jsonb') names: LocalizedText;
  @Column('jsonb') responsible: LocalizedText;
  @Column('text') assessment: MeasureAssessment;
  @Column('jsonb', { name: 'assessment_text' }) assessmentText: LocalizedText;
  @Column('timestamptz', { name: 'assessed_at' }) assessedAt: Date;
}

export const toMeasure = ({ organisationId: _, ...measure }: MeasureRow): Measure => measure;
