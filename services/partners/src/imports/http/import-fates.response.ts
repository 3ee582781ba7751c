import { ApiProperty } from '@nestjs/swagger';
import { FIELD_RULES, TextResponse } from '@pirtti/http-kit';
import type { Label, LocalizedText } from '@pirtti/kernel';
import { PROBLEMS } from '../../http/problems.js';
import { COLUMNS } from '../../organisations/domain/headings.js';
import { CONTACT_COLUMNS } from '../domain/contact-headings.js';
import type { RowProblem } from '../domain/imported-row.js';

export const FATES = ['new', 'changed', 'same', 'refused'] as const;

export class ImportCountsResponse {
  @ApiProperty()
  added: number;

  @ApiProperty()
  changed: number;

  @ApiProperty()
  same: number;

  @ApiProperty()
  refused: number;
}

export class RowProblemResponse {
  @ApiProperty({ type: String, enum: [...COLUMNS, ...CONTACT_COLUMNS], nullable: true, description: 'Null where the row as a whole is refused.' })
  column: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the cell says; of a repeated row, the lines of the others.' })
  value: string | null;

  @ApiProperty({ type: TextResponse })
  words: LocalizedText;

  static of({ code, column, value }: RowProblem): RowProblemResponse {
    return { column, value, words: WORDS[code]! };
  }
}

const WORDS: Readonly<Record<string, Label>> = { ...FIELD_RULES, ...Object.fromEntries(Object.entries(PROBLEMS).map(([code, { title }]) => [code, title])) };
