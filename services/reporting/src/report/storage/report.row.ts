import type { LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportContent } from '../content.js';
import type { Report } from '../domain/report.js';

@Entity('reports')
export class ReportRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode: string;
  @Column('int') year: number;
  @Column('int') version: number;
  @Column('jsonb') title: LocalizedText;
  @Column('text') status: Report['status'];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'frozen_at', nullable: true }) frozenAt: Date | null;
  @Column('jsonb', { nullable: true }) content: ReportContent | null;
  @Column('text', { name: 'content_hash', nullable: true }) contentHash: string | null;
  @Column('bigint', { name: 'journal_position', nullable: true, transformer: { from: (value: string | null) => (value === null ? null : Number(value)), to: (value) => value } }) journalPosition: number | null;
  @Column('jsonb', { name: 'rule_versions', nullable: true }) ruleVersions: Record<string, number> | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('text', { name: 'minutes_checked_on', nullable: true }) minutesCheckedOn: string | null;
}

export function toReport(row: ReportRow): Report {
  const { id, title, municipalityCode, year, version } = row;
  const base = { id, title, municipalityCode, year, version };
  if (row.status === 'draft') return { ...base, status: 'draft' };
  const seal = { frozenAt: row.frozenAt!, content: row.content!, contentHash: row.contentHash!, journalPosition: row.journalPosition!, ruleVersions: row.ruleVersions! };
  return row.status === 'frozen' ? { ...base, ...seal, status: 'frozen' } : { ...base, ...seal, status: 'published', publishedAt: row.publishedAt!, minutesCheckedOn: row.minutesCheckedOn! };
}
