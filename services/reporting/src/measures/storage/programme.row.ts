import type { LocalizedText, MunicipalityCode } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgrammeDecision } from '../domain/programme.js';

@Entity('programmes')
export class ProgrammeRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode: MunicipalityCode;
  @Column('jsonb') names: LocalizedText;
  @Column('int', { name: 'start_year' }) startYear: number;
  @Column('int', { name: 'end_year' }) endYear: number;
  @Column('text', { name: 'case_number' }) caseNumber: string;
  @Column('jsonb') decisions: ProgrammeDecision[];
}
