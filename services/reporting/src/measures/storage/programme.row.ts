import type { LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a body decided of the programme. */
export interface ProgrammeDecision {
  readonly body: LocalizedText;
  readonly date: string;
  readonly section: string;
  readonly outcome: LocalizedText;
  readonly unanimous: boolean;
}

@Entity('programmes')
export class ProgrammeRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode: string;
  @Column('jsonb') names: LocalizedText;
  @Column('int', { name: 'start_year' }) startYear: number;
  @Column('int', { name: 'end_year' }) endYear: number;
  @Column('text', { name: 'case_number' }) caseNumber: string;
  @Column('jsonb') decisions: ProgrammeDecision[];
}
