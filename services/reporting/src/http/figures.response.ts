import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from '@pirtti/http-kit';
import type { Barrier, LonelinessBand, Solution } from '@pirtti/kernel';
import { LONELINESS_BAND_CODES, SOLUTION_CODES } from '@pirtti/kernel';
import { valueOf } from '../disclosure/table.js';
import { funnelTable, REACH_GROUPS } from '../disclosure/tables.js';
import { formatPercent } from '../figures/numbers.js';
import { medianDays, type YearFigures } from '../figures/read-figures.js';
import { DAYS_RULE, FUNNEL_RULES, REACH_RULES, REACH_TARGETS, STEPS } from '../figures/referral-rules.js';
import type { Rule } from '../figures/rule.js';
import { SUPPLY_RULES } from '../figures/supply-rules.js';
import { identifiedRule, screeningRule, solvedRule } from '../figures/tally-rules.js';
import { UNITS, type Unit } from '../figures/units.js';

export class FigureResponse {
  @ApiProperty({ description: 'Opens to its lineage.' }) id: string;
  @ApiProperty({ type: Number, nullable: true }) value: number | null;
  @ApiProperty({ enum: UNITS }) unit: Unit;
  @ApiProperty({ enum: ['exact', 'suppressed', 'not-available'] }) state: 'exact' | 'suppressed' | 'not-available';
  @ApiProperty({ type: LabelResponse }) label: LabelResponse;

  static of(rule: Pick<Rule, 'id' | 'unit' | 'label'>, value: number | undefined): FigureResponse {
    return { id: rule.id, value: value ?? null, unit: rule.unit, state: value === undefined ? 'not-available' : 'exact', label: rule.label };
  }
}

export class FunnelFigureResponse {
  @ApiProperty({ enum: STEPS }) step: string;
  @ApiProperty({ type: FigureResponse }) figure: FigureResponse;
}

export class SolutionFigureResponse {
  @ApiProperty() solution: string;
  @ApiProperty({ type: FigureResponse }) figure: FigureResponse;
}

export class BarrierFiguresResponse {
  @ApiProperty() barrier: string;
  @ApiProperty({ type: FigureResponse }) identified: FigureResponse;
  @ApiProperty({ type: FigureResponse }) solved: FigureResponse;
  @ApiProperty({ type: [SolutionFigureResponse] }) solutions: SolutionFigureResponse[];
}

export class ReachFigureResponse {
  @ApiProperty({ enum: REACH_GROUPS }) targetCode: string;
  @ApiProperty({ enum: ['person', 'family'] }) unit: Unit;
  @ApiProperty() target: number;
  @ApiProperty() source: string;
  @ApiProperty({ type: FigureResponse }) figure: FigureResponse;
  @ApiProperty({ example: '25,0 %' }) percent: string;
}

export class SupplyFiguresResponse {
  @ApiProperty({ type: FigureResponse }) activities: FigureResponse;
  @ApiProperty({ type: FigureResponse }) weekly: FigureResponse;
  @ApiProperty({ type: FigureResponse }) withTransport: FigureResponse;
  @ApiProperty({ type: FigureResponse }) occurrences: FigureResponse;
  @ApiProperty({ type: FigureResponse }) visits: FigureResponse;
}

/** All figures of a municipality and a year, exact: for the public bodies of the area. */
export class FiguresResponse {
  @ApiProperty() municipalityCode: string;
  @ApiProperty() year: number;
  @ApiProperty() journalPosition: number;
  @ApiProperty({ type: [FunnelFigureResponse] }) funnel: FunnelFigureResponse[];
  @ApiProperty({ type: FigureResponse }) daysToFirstContact: FigureResponse;
  @ApiProperty({ type: [FigureResponse] }) screenings: FigureResponse[];
  @ApiProperty({ type: [BarrierFiguresResponse] }) barriers: BarrierFiguresResponse[];
  @ApiProperty({ type: [ReachFigureResponse] }) reach: ReachFigureResponse[];
  @ApiProperty({ type: SupplyFiguresResponse }) supply: SupplyFiguresResponse;

  static of(figures: YearFigures): FiguresResponse {
    const table = funnelTable(figures.funnel, 1);
    const cell = (id: string) => valueOf(table, table.cells.find((one) => one.id === id)!.of);
    const { supply } = figures;
    return {
      municipalityCode: figures.municipalityCode, year: figures.year, journalPosition: figures.journalPosition,
      funnel: STEPS.map((step) => ({ step, figure: FigureResponse.of(FUNNEL_RULES[step], cell(step)) })),
      daysToFirstContact: FigureResponse.of(DAYS_RULE, medianDays(figures)),
      screenings: LONELINESS_BAND_CODES.map((band: LonelinessBand) => FigureResponse.of(screeningRule(band), figures.screenings[band] ?? 0)),
      barriers: figures.barriers.map(({ barrier, identified, solved, solutions }) => ({
        barrier, identified: FigureResponse.of(identifiedRule(barrier as Barrier), identified), solved: FigureResponse.of(solvedRule(barrier as Barrier), solved),
        solutions: SOLUTION_CODES.filter((solution) => solutions[solution]).map((solution: Solution) => ({ solution, figure: FigureResponse.of(solvedRule(barrier as Barrier, solution), solutions[solution]) })),
      })),
      reach: REACH_GROUPS.map((targetCode) => {
        const { unit, target, source } = REACH_TARGETS[targetCode];
        return { targetCode, unit, target, source, figure: FigureResponse.of(REACH_RULES[targetCode], cell(targetCode)), percent: formatPercent(cell(targetCode), target) };
      }),
      supply: {
        activities: FigureResponse.of(SUPPLY_RULES.activities, supply.activities), weekly: FigureResponse.of(SUPPLY_RULES.weekly, supply.weekly),
        withTransport: FigureResponse.of(SUPPLY_RULES.withTransport, supply.withTransport), occurrences: FigureResponse.of(SUPPLY_RULES.occurrences, supply.occurrences),
        visits: FigureResponse.of(SUPPLY_RULES.visits, supply.visits),
      },
    };
  }
}
