import { createHash } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import { canonicalJson, FIELD_RULES, TextResponse } from '@pirtti/http-kit';
import type { Label, LocalizedText } from '@pirtti/kernel';
import { PROBLEMS } from '../../http/problems.js';
import { COLUMNS } from '../../organisations/domain/headings.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { FieldChangeResponse } from '../../organisations/http/timeline.response.js';
import { endsMany } from '../domain/end-missing.js';
import type { RowProblem } from '../domain/imported-row.js';
import type { Fate, ImportPlan } from '../domain/plan-import.js';
import { countsOf } from '../storage/import.store.js';

const FATES = ['new', 'changed', 'same', 'refused'] as const;

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
  @ApiProperty({ type: String, enum: COLUMNS, nullable: true, description: 'Null where the row as a whole is refused.' })
  column: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the cell says; of a repeated row, the lines of the others.' })
  value: string | null;

  @ApiProperty({ type: TextResponse })
  words: LocalizedText;

  static of({ code, column, value }: RowProblem): RowProblemResponse {
    return { column, value, words: WORDS[code]! };
  }
}

export class RowFateResponse {
  @ApiProperty({ description: 'The line of the file.' })
  line: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: FATES })
  fate: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The organisation that is in the registry already.' })
  organisationId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the host that a new informal group comes to.' })
  host: string | null;

  @ApiProperty({ type: [FieldChangeResponse], description: 'Of a host, the names.' })
  changes: FieldChangeResponse[];

  @ApiProperty({ type: [RowProblemResponse] })
  problems: RowProblemResponse[];

  static of(fate: Fate): RowFateResponse {
    const { kind, row: { line, name } } = fate;
    return {
      line, name, fate: kind, host: kind === 'new' ? fate.hostName : null, organisationId: 'organisation' in fate ? fate.organisation.id : null,
      changes: kind === 'changed' ? [...fate.changes] : [], problems: kind === 'refused' ? fate.problems.map(RowProblemResponse.of) : [],
    };
  }
}

/** Every row's fate, and what is no longer in the file. Nothing has been written. */
export class ImportPreviewResponse {
  @ApiProperty({ description: 'Of exactly this plan: only it is carried out.' })
  fingerprint: string;

  @ApiProperty({ type: ImportCountsResponse })
  counts: ImportCountsResponse;

  @ApiProperty({ type: [RowFateResponse] })
  rows: RowFateResponse[];

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Imported from this source before and named nowhere in the file.' })
  missing: NamedOrganisationResponse[];

  @ApiProperty({ description: 'How many of the source still work.' })
  ofSource: number;

  @ApiProperty({ description: 'Whether more than a fifth would end, which is done only when the number is told.' })
  mustBeTold: boolean;

  @ApiProperty({ type: [String] })
  unknownColumns: string[];

  static of(source: string, plan: ImportPlan, unknownColumns: readonly string[]): ImportPreviewResponse {
    return {
      fingerprint: fingerprintOf(source, plan), counts: countsOf(plan.fates), rows: plan.fates.map(RowFateResponse.of),
      missing: plan.missing.map(NamedOrganisationResponse.of), ofSource: plan.ofSource, mustBeTold: endsMany(plan), unknownColumns: [...unknownColumns],
    };
  }
}

/** Changes with anything that would be done otherwise: a row's fate, the version that it is decided upon, who is missing. */
export function fingerprintOf(source: string, { fates, missing, ofSource }: ImportPlan): string {
  const version = (one: { readonly id: string; readonly version: number }) => [one.id, one.version];
  const said = { source, ofSource, missing: missing.map(version), fates: fates.map((fate) => [fate.row, fate.kind, 'organisation' in fate ? version(fate.organisation) : null, 'content' in fate ? fate.content.parentId : null, 'problems' in fate ? fate.problems : null]) };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

const WORDS: Readonly<Record<string, Label>> = { ...FIELD_RULES, ...Object.fromEntries(Object.entries(PROBLEMS).map(([code, { title }]) => [code, title])) };
