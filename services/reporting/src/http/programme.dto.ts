import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MEASURE_ASSESSMENT_CODES, MEASURE_ASSESSMENTS, type MeasureAssessment } from '@pirtti/kernel';
import { LabelResponse, MayBeLeftOut, Nested, TextResponse } from '@pirtti/http-kit';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Programme } from '../measures/domain/programme.js';

const REASON_LENGTH = 1_000;

export class ReasonRequest {
  @ApiProperty({ maxLength: REASON_LENGTH })
  @IsString()
  @IsNotEmpty()
  @MaxLength(REASON_LENGTH)
  fi: string;

  @ApiPropertyOptional({ maxLength: REASON_LENGTH })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(REASON_LENGTH)
  sv?: string;

  @ApiPropertyOptional({ maxLength: REASON_LENGTH })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(REASON_LENGTH)
  en?: string;
}

export class AssessMeasureRequest {
  @ApiProperty({ enum: MEASURE_ASSESSMENT_CODES })
  @IsIn(MEASURE_ASSESSMENT_CODES)
  assessment: MeasureAssessment;

  @ApiProperty({ type: ReasonRequest })
  @IsNotEmpty()
  @Nested(() => ReasonRequest)
  assessmentText: ReasonRequest;
}

export class DecisionResponse {
  @ApiProperty({ type: TextResponse }) body: TextResponse;
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ example: '§ 44' }) section: string;
  @ApiProperty({ type: TextResponse }) outcome: TextResponse;
  @ApiProperty() unanimous: boolean;
}

export class MeasureResponse {
  @ApiProperty() id: string;
  @ApiProperty() number: number;
  @ApiProperty({ type: TextResponse }) names: TextResponse;
  @ApiProperty({ enum: MEASURE_ASSESSMENT_CODES }) assessment: string;
  @ApiProperty({ type: LabelResponse }) assessmentLabel: LabelResponse;
  @ApiProperty({ type: TextResponse }) assessmentText: TextResponse;
  @ApiProperty({ type: TextResponse }) responsible: TextResponse;
  @ApiProperty({ format: 'date-time' }) assessedAt: string;
}

export class ProgrammeResponse {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextResponse }) names: TextResponse;
  @ApiProperty() startYear: number;
  @ApiProperty() endYear: number;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ type: [DecisionResponse] }) decisions: DecisionResponse[];
  @ApiProperty({ type: [MeasureResponse] }) measures: MeasureResponse[];

  static of({ id, names, startYear, endYear, caseNumber, decisions, measures }: Programme): ProgrammeResponse {
    return {
      id, names, startYear, endYear, caseNumber, decisions: [...decisions],
      measures: measures.map((one) => ({
        id: one.id, number: one.number, names: one.names, assessment: one.assessment, assessmentLabel: MEASURE_ASSESSMENTS[one.assessment],
        assessmentText: one.assessmentText, responsible: one.responsible, assessedAt: one.assessedAt.toISOString(),
      })),
    };
  }
}
