import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_ASSESSMENT_CODES } from '@pirtti/kernel';
import { REACH_GROUPS } from '../disclosure/tables.js';
import { STEPS } from '../figures/referral-rules.js';
import type { Unit } from '../figures/units.js';
import type { ReportContent } from '../report/content.js';
import type { Report } from '../report/domain/report.js';
import { DecisionResponse } from './programme.dto.js';
import { LabelResponse, TextResponse } from '@pirtti/http-kit';

export class CellResponse {
  @ApiProperty({ example: '<10' }) display: string;
  @ApiProperty({ type: Number, nullable: true }) value: number | null;
  @ApiProperty({ enum: ['exact', 'suppressed', 'not-available'] }) state: 'exact' | 'suppressed' | 'not-available';
}

export class FunnelCellResponse {
  @ApiProperty({ enum: STEPS }) step: string;
  @ApiProperty({ type: CellResponse }) cell: CellResponse;
}

export class BarrierCellsResponse {
  @ApiProperty() barrier: string;
  @ApiProperty({ type: CellResponse }) identified: CellResponse;
  @ApiProperty({ type: CellResponse }) solved: CellResponse;
}

export class ReachCellResponse {
  @ApiProperty({ enum: REACH_GROUPS }) targetCode: string;
  @ApiProperty({ enum: ['person', 'family'] }) unit: Unit;
  @ApiProperty() target: number;
  @ApiProperty() source: string;
  @ApiProperty({ type: CellResponse }) cell: CellResponse;
  @ApiProperty({ type: String, nullable: true }) percent: string | null;
}

export class SupplyCellsResponse {
  @ApiProperty({ type: CellResponse }) activities: CellResponse;
  @ApiProperty({ type: CellResponse }) weekly: CellResponse;
  @ApiProperty({ type: CellResponse }) withTransport: CellResponse;
  @ApiProperty({ type: CellResponse }) occurrences: CellResponse;
  @ApiProperty({ type: CellResponse }) visits: CellResponse;
}

export class ReportProgrammeResponse {
  @ApiProperty({ type: TextResponse }) names: TextResponse;
  @ApiProperty() startYear: number;
  @ApiProperty() endYear: number;
  @ApiProperty() caseNumber: string;
}

export class ReportMeasureResponse {
  @ApiProperty() number: number;
  @ApiProperty({ type: TextResponse }) names: TextResponse;
  @ApiProperty({ enum: MEASURE_ASSESSMENT_CODES }) assessment: string;
  @ApiProperty({ type: TextResponse }) assessmentText: TextResponse;
  @ApiProperty({ type: TextResponse }) responsible: TextResponse;
}

export class ReportContentResponse {
  @ApiProperty({ type: [FunnelCellResponse] }) funnel: FunnelCellResponse[];
  @ApiProperty({ type: CellResponse }) daysToFirstContact: CellResponse;
  @ApiProperty({ type: [BarrierCellsResponse] }) barriers: BarrierCellsResponse[];
  @ApiProperty({ type: [ReachCellResponse] }) reach: ReachCellResponse[];
  @ApiProperty({ type: SupplyCellsResponse }) supply: SupplyCellsResponse;
  @ApiProperty({ type: ReportProgrammeResponse, nullable: true }) programme: ReportProgrammeResponse | null;
  @ApiProperty({ type: [ReportMeasureResponse] }) measures: ReportMeasureResponse[];
  @ApiProperty({ type: [DecisionResponse] }) decisions: DecisionResponse[];
  @ApiProperty({ type: [LabelResponse] }) notes: LabelResponse[];

  static of(content: ReportContent): ReportContentResponse {
    return { ...content, funnel: [...content.funnel], barriers: [...content.barriers], reach: [...content.reach], measures: [...content.measures], decisions: [...content.decisions], notes: [...content.notes] };
  }
}

export class ReportResponse {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextResponse }) title: TextResponse;
  @ApiProperty() municipalityCode: string;
  @ApiProperty() year: number;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ['draft', 'frozen', 'published'] }) status: 'draft' | 'frozen' | 'published';
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) frozenAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) minutesCheckedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the canonical JSON of content, journalPosition and ruleVersions.' }) contentHash: string | null;
  @ApiProperty({ type: Number, nullable: true }) journalPosition: number | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, nullable: true }) ruleVersions: Record<string, number> | null;
  @ApiProperty({ description: 'False where no Chromium is installed to print with.' }) pdfAvailable: boolean;
  @ApiProperty({ type: ReportContentResponse, nullable: true }) content: ReportContentResponse | null;

  static of(report: Report, pdfAvailable: boolean): ReportResponse {
    const { id, title, municipalityCode, year, version, status } = report;
    const base = { id, title, municipalityCode, year, version, status, pdfAvailable };
    if (report.status === 'draft') return { ...base, frozenAt: null, publishedAt: null, minutesCheckedOn: null, contentHash: null, journalPosition: null, ruleVersions: null, content: null };
    return {
      ...base, frozenAt: report.frozenAt.toISOString(), contentHash: report.contentHash, journalPosition: report.journalPosition, ruleVersions: { ...report.ruleVersions },
      publishedAt: report.status === 'published' ? report.publishedAt.toISOString() : null,
      minutesCheckedOn: report.status === 'published' ? report.minutesCheckedOn : null, content: ReportContentResponse.of(report.content),
    };
  }
}

export class ReportListResponse {
  @ApiProperty({ type: [ReportResponse] }) items: ReportResponse[];
  @ApiProperty() total: number;

  static of(reports: readonly Report[], pdfAvailable: boolean): ReportListResponse {
    return { items: reports.map((report) => ReportResponse.of(report, pdfAvailable)), total: reports.length };
  }
}
