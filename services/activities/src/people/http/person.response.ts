import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from '@pirtti/http-kit';
import { LANGUAGES, type Label, type Language } from '@pirtti/kernel';
import { DETAILS, ERASURE_REASONS, type Erasure, type ErasureReason, type Person, type PersonDetails } from '../domain/person.js';
import type { ForgettingRoundRow } from '../storage/forgetting-round.row.js';
import type { PersonTrace, TraceLine } from '../traces.js';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class KnownPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ maxLength: 120 })
  name: string;

  @ApiProperty({ type: String, format: 'email', nullable: true })
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ minimum: 1 })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time', description: 'When somebody last wrote who they are.' })
  changedAt: string;

  static of({ id, name, email, phone, language, version, createdAt, changedAt }: Person): KnownPersonResponse {
    return { id, name, email, phone, language, version, createdAt: createdAt.toISOString(), changedAt: changedAt.toISOString() };
  }
}

export class TraceNameResponse {
  @ApiProperty({ example: 'rides' })
  key: string;

  @ApiProperty({ type: LabelResponse })
  title: Label;
}

export class FoundPersonResponse extends KnownPersonResponse {
  @ApiProperty({ type: [TraceNameResponse], description: 'Why they are known: what else is kept of them.' })
  knownFor: TraceNameResponse[];
}

export class PersonListResponse {
  @ApiProperty({ type: [FoundPersonResponse] })
  items: FoundPersonResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}

export class ForgottenRowsResponse {
  @ApiProperty({ example: 'rides' })
  key: string;

  @ApiProperty({ type: LabelResponse })
  title: Label;

  @ApiProperty({ minimum: 0 })
  rows: number;
}

/** The proof that somebody was erased: it names nobody. */
export class ErasureResponse {
  @ApiProperty({ format: 'date-time' })
  erasedAt: string;

  @ApiProperty({ enum: ERASURE_REASONS, description: 'On the person’s wish, or because nothing needed them any more.' })
  because: ErasureReason;

  @ApiProperty({ enum: DETAILS, isArray: true, description: 'Which details there were.' })
  details: (keyof PersonDetails)[];

  @ApiProperty({ type: [ForgottenRowsResponse], description: 'How many rows forgot the person. What they tell in codes stays as tallies.' })
  traces: ForgottenRowsResponse[];

  static of({ erasedAt, because, details, traces }: Erasure, known: readonly PersonTrace[]): ErasureResponse {
    const titles = new Map(known.map(({ key, title }) => [key, title]));
    return {
      erasedAt: erasedAt.toISOString(), because, details: [...details],
      traces: Object.entries(traces).map(([key, rows]) => ({ key, rows, title: titles.get(key) ?? { fi: key, sv: key, en: key } })),
    };
  }
}

export class TraceFieldResponse {
  @ApiProperty({ example: 'day' })
  key: string;

  @ApiProperty({ type: LabelResponse })
  title: Label;
}

export class TraceCopyResponse {
  @ApiProperty({ example: 'rides' })
  key: string;

  @ApiProperty({ type: LabelResponse })
  title: Label;

  @ApiProperty({ type: LabelResponse, description: 'Where it comes from.' })
  source: Label;

  @ApiProperty({ type: [TraceFieldResponse] })
  fields: TraceFieldResponse[];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'A line for each thing, by the fields’ keys. A value may be a text in three languages.' })
  lines: TraceLine[];
}

export class PersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: KnownPersonResponse, nullable: true, description: 'Null once they have been erased.' })
  person: KnownPersonResponse | null;

  @ApiProperty({ ...INSTANT, description: 'When they are forgotten, as things stand. Null while something without an end needs them, and once they have been erased.' })
  knownUntil: string | null;

  @ApiProperty({ type: [TraceCopyResponse], description: 'What else is kept of them; nothing once they have been erased.' })
  traces: TraceCopyResponse[];

  @ApiProperty({ type: ErasureResponse, nullable: true })
  erasure: ErasureResponse | null;
}

/** All that this service knows of somebody, as they may have it. */
export class PersonCopyResponse {
  @ApiProperty({ format: 'date-time' })
  copiedAt: string;

  @ApiProperty({ type: KnownPersonResponse })
  person: KnownPersonResponse;

  @ApiProperty({ ...INSTANT })
  knownUntil: string | null;

  @ApiProperty({ type: [TraceCopyResponse] })
  traces: TraceCopyResponse[];
}

export class ForgettingRoundResponse {
  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ minimum: 0, description: 'How many people were forgotten that day.' })
  forgotten: number;

  @ApiProperty({ minimum: 0, description: 'How many were still known by name after it.' })
  kept: number;

  static of({ day, at, forgotten, kept }: ForgettingRoundRow): ForgettingRoundResponse {
    return { day, at: at.toISOString(), forgotten, kept };
  }
}

export class ForgettingResponse {
  @ApiProperty({ minimum: 1, description: 'How many months after the last need people are forgotten in this installation.' })
  months: number;

  @ApiProperty({ type: [ForgettingRoundResponse], description: 'The newest first.' })
  items: ForgettingRoundResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}
