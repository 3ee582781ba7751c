import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from '@pirtti/http-kit';
import { lineageOf, recount, type Rule } from '../figures/rule.js';
import type { AnyJournalEvent } from '../journal/journal-event.js';

export class LineageEventResponse {
  @ApiProperty() id: string;
  @ApiProperty() type: string;
  @ApiProperty({ format: 'date-time' }) time: string;
  @ApiProperty() counted: boolean;
  @ApiProperty({ type: LabelResponse }) why: LabelResponse;
  @ApiProperty({ description: 'What it adds: one, or the visits of an occurrence, or the days waited.' }) amount: number;
}

/** How a figure comes about: its rule and every event that could count. */
export class LineageResponse {
  @ApiProperty() figureId: string;
  @ApiProperty({ type: LabelResponse }) label: LabelResponse;
  @ApiProperty({ type: LabelResponse }) rule: LabelResponse;
  @ApiProperty() ruleVersion: number;
  @ApiProperty({ type: Number, nullable: true }) value: number | null;
  @ApiProperty({ type: [LineageEventResponse] }) events: LineageEventResponse[];
  @ApiProperty() total: number;

  static of(rule: Rule, journal: readonly AnyJournalEvent[], year: number, page: number, pageSize: number): LineageResponse {
    const lineage = lineageOf(rule, journal, year);
    return {
      figureId: rule.id, label: rule.label, rule: rule.rule, ruleVersion: rule.version, value: recount(rule, lineage), total: lineage.length,
      events: lineage.slice((page - 1) * pageSize, page * pageSize)
        .map(({ event, counted, why, amount }) => ({ id: event.id, type: event.type, time: event.time.toISOString(), counted, why, amount })),
    };
  }
}
