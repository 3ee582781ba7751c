import { createHash } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import { canonicalJson, FIELD_RULES, TextResponse } from '@pirtti/http-kit';
import type { Label, LocalizedText } from '@pirtti/kernel';
import { missingForPublication } from '../../activities/domain/publication-needs.js';
import { PROBLEMS } from '../../http/problems.js';
import { fieldWords } from '../domain/field-words.js';
import type { ItemProblem } from '../domain/imported-item.js';
import { SAID_FIELDS, type SaidField } from '../domain/merge.js';
import { isMany } from '../domain/missing-items.js';
import type { Source } from '../domain/source.js';
import type { ImportPlan, PlannedItem } from '../storage/import.store.js';
import type { FileFormat, FileRead } from './read-file.js';

export const ITEM_FATES = ['new', 'changed', 'same', 'past', 'refused'] as const;

export class ItemProblemResponse {
  @ApiProperty({ type: String, nullable: true, description: 'The field of an activity; null where the row as a whole is refused.' })
  field: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the file says there; of a repeated row, the lines of the others.' })
  value: string | null;

  @ApiProperty({ type: TextResponse })
  words: LocalizedText;

  static of({ code, field, value }: ItemProblem): ItemProblemResponse {
    return { field, value, words: WORDS[code] ?? WORDS['is-in-wrong-form']! };
  }
}

/** Of field rules, and of whatever this service refuses. */
const WORDS: Readonly<Record<string, Label>> = { ...FIELD_RULES, ...Object.fromEntries(Object.entries(PROBLEMS).map(([code, { title }]) => [code, title])) };
export const wordsOf = (code: string): LocalizedText => WORDS[code] ?? WORDS['is-in-wrong-form']!;

export class ImportChangeResponse {
  @ApiProperty({ enum: SAID_FIELDS })
  field: SaidField;

  @ApiProperty({ type: TextResponse })
  before: LocalizedText;

  @ApiProperty({ type: TextResponse })
  after: LocalizedText;
}

export class PreviewItemResponse {
  @ApiProperty({ type: 'integer', description: 'The line of the file on which it begins.' })
  line: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ITEM_FATES })
  fate: (typeof ITEM_FATES)[number];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  activityId: string | null;

  @ApiProperty({ type: [ImportChangeResponse] })
  changes: ImportChangeResponse[];

  @ApiProperty({ enum: SAID_FIELDS, isArray: true, description: 'What the source has changed, but somebody has written otherwise here: it stays as it is here.' })
  kept: SaidField[];

  @ApiProperty({ type: 'integer', description: 'How many single times are moved, called off or restored.' })
  times: number;

  @ApiProperty({ type: String, enum: ['cancel', 'return'], nullable: true, description: 'Whether it is cancelled, or offered again.' })
  status: 'cancel' | 'return' | null;

  @ApiProperty({ type: [String], description: 'Of a new one, what it still lacks before it can be published.' })
  lacks: string[];

  @ApiProperty({ type: [ItemProblemResponse] })
  problems: ItemProblemResponse[];

  static of({ item, known, fate }: PlannedItem, bilingual: boolean): PreviewItemResponse {
    const changed = fate.kind === 'changed' ? fate : undefined;
    return {
      line: item.line, name: item.name, fate: fate.kind, activityId: known?.activity.id ?? null,
      changes: changed ? changed.changed.map((field) => ({ field, before: fieldWords(known!.activity.content as never, field), after: fieldWords(changed.content as never, field) })) : [],
      kept: 'kept' in fate ? [...fate.kept] : [], times: changed?.changes.length ?? 0, status: changed?.status ?? null,
      lacks: fate.kind === 'new' ? [...missingForPublication(fate.content, bilingual)] : [], problems: fate.kind === 'refused' ? fate.problems.map(ItemProblemResponse.of) : [],
    };
  }
}

export class VanishingItemResponse {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Whether it is offered now, and would be paused.' })
  published: boolean;
}

export class ImportCountsResponse {
  @ApiProperty({ type: 'integer' })
  added: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer' })
  same: number;

  @ApiProperty({ type: 'integer', description: 'Over already, or called off before it ever came.' })
  past: number;

  @ApiProperty({ type: 'integer' })
  refused: number;

  @ApiProperty({ type: 'integer', description: 'No longer in the source: taken off offer, not deleted.' })
  gone: number;
}

/** What would become of everything. Nothing has been written. */
export class ActivityImportPreviewResponse {
  @ApiProperty({ description: 'Of exactly this plan: only it is carried out.' })
  fingerprint: string;

  @ApiProperty({ enum: ['calendar', 'table'] })
  format: FileFormat;

  @ApiProperty({ type: ImportCountsResponse })
  counts: ImportCountsResponse;

  @ApiProperty({ type: [PreviewItemResponse] })
  rows: PreviewItemResponse[];

  @ApiProperty({ type: [VanishingItemResponse] })
  vanishing: VanishingItemResponse[];

  @ApiProperty({ type: 'integer', description: 'How many of the source are still to come.' })
  ofSource: number;

  @ApiProperty({ description: 'Whether more than five and a fifth would vanish, which is done only when the number is told.' })
  mustBeTold: boolean;

  @ApiProperty({ type: [String], description: 'Headings of columns that mean nothing here.' })
  unknownColumns: string[];

  static of(source: Source, { format, unknownColumns }: FileRead, plan: ImportPlan, overEdits: boolean, bilingual: boolean): ActivityImportPreviewResponse {
    const of = (kind: string) => plan.items.filter(({ fate }) => fate.kind === kind).length;
    return {
      fingerprint: fingerprintOf(source, plan, overEdits), format, unknownColumns: [...unknownColumns],
      counts: { added: of('new'), changed: of('changed'), same: of('same'), past: of('past'), refused: of('refused'), gone: plan.missing.items.length },
      rows: plan.items.map((one) => PreviewItemResponse.of(one, bilingual)),
      vanishing: plan.missing.items.map(({ activity }) => ({ activityId: activity.id, name: activity.content.names.fi, published: activity.status === 'published' })),
      ofSource: plan.missing.ofSource, mustBeTold: isMany(plan.missing),
    };
  }
}

/** Changes with anything that would be done otherwise. */
export function fingerprintOf({ id, version }: Source, { items, missing }: ImportPlan, overEdits: boolean): string {
  const said = {
    id, version, overEdits, ofSource: missing.ofSource, missing: missing.items.map(({ uid, activity }) => [uid, activity.revision]),
    items: items.map(({ item, known, fate }) => [item, fate.kind, known ? [known.activity.id, known.activity.revision] : null, 'kept' in fate ? fate.kept : null]),
  };
  return createHash('sha256').update(canonicalJson(JSON.parse(JSON.stringify(said)))).digest('hex');
}
