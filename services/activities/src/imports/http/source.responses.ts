import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, type ActivityKind, type LocalizedText, type MunicipalityCode, type TargetGroup } from '@pirtti/kernel';
import { ContactResponse } from '../../activities/http/activity.response.js';
import { SOURCE_STATES, stateOf, type Source, type SourceState } from '../domain/source.js';
import { ROW_FATES, type ImportRunItemRow, type ImportRunRow, type RowFate, type RunState } from '../storage/import.rows.js';
import { ImportCountsResponse, ItemProblemResponse, wordsOf } from './import.responses.js';

export class UsualResponse {
  @ApiProperty({ enum: ACTIVITY_KIND_CODES })
  kind: ActivityKind;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: MunicipalityCode;

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true })
  targetGroups: TargetGroup[];

  @ApiProperty()
  free: boolean;

  @ApiProperty({ type: ContactResponse, nullable: true })
  contact: ContactResponse | null;
}

export class HaltedResponse {
  @ApiProperty({ type: 'integer' })
  missing: number;

  @ApiProperty({ type: 'integer' })
  ofSource: number;
}

/** One time that a source was brought in. */
export class ImportRunResponse extends ImportCountsResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  sourceId: string;

  @ApiProperty({ enum: ['running', 'done', 'failed'] })
  state: RunState;

  @ApiProperty({ description: 'Whether somebody asked for it; otherwise its hour had come.' })
  byPerson: boolean;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are to do.' })
  total: number;

  @ApiProperty({ type: 'integer', description: 'How many have been done.' })
  done: number;

  @ApiProperty({ type: TextResponse, nullable: true })
  failure: LocalizedText | null;

  static of({ id, sourceId, state, byPerson, startedAt, endedAt, total, done, added, changed, same, past, refused, gone, failure }: ImportRunRow): ImportRunResponse {
    return { id, sourceId, state, byPerson, startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null, total, done, added, changed, same, past, refused, gone, failure: failure === null ? null : wordsOf(failure) };
  }
}

/** From where activities are brought, and how that goes. */
export class ImportSourceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'uri', nullable: true })
  address: string | null;

  @ApiProperty({ type: 'integer' })
  everyHours: number;

  @ApiProperty({ type: UsualResponse })
  usual: UsualResponse;

  @ApiProperty()
  publish: boolean;

  @ApiProperty({ enum: SOURCE_STATES, description: 'A dead one has failed three times in a row, and is still tried ever more seldom.' })
  state: SourceState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it last answered as it should.' })
  wellAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  failingSince: string | null;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Why it fails.' })
  failure: LocalizedText | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it is fetched the next time.' })
  nextAt: string | null;

  @ApiProperty({ type: HaltedResponse, nullable: true, description: 'So many would vanish that somebody must look first.' })
  halted: HaltedResponse | null;

  @ApiProperty({ type: ImportRunResponse, nullable: true })
  latestRun: ImportRunResponse | null;

  static of(source: Source, run: ImportRunRow | undefined): ImportSourceResponse {
    const { id, version, name, address, everyHours, usual: { price, contact, ...usual }, publish, wellAt, failingSince, failure, nextAt, halted } = source;
    return {
      id, version, name, address, everyHours, publish, state: stateOf(source), halted,
      usual: { kind: usual.kind, municipalityCode: usual.municipalityCode, languages: [...usual.languages], targetGroups: [...usual.targetGroups], free: price?.free ?? false, contact },
      wellAt: wellAt?.toISOString() ?? null, failingSince: failingSince?.toISOString() ?? null, failure: failure === null ? null : wordsOf(failure), nextAt: nextAt?.toISOString() ?? null,
      latestRun: run ? ImportRunResponse.of(run) : null,
    };
  }
}

export class ImportSourceListResponse {
  @ApiProperty({ type: [ImportSourceResponse] })
  items: ImportSourceResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class ImportRunListResponse {
  @ApiProperty({ type: [ImportRunResponse], description: 'The newest first.' })
  items: ImportRunResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

/** What came of one row. */
export class ImportRunRowResponse {
  @ApiProperty({ type: Number, nullable: true, description: 'The line of the file; null of what is no longer in it.' })
  line: number | null;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ROW_FATES })
  fate: RowFate;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  activityId: string | null;

  @ApiProperty({ type: [String] })
  changed: string[];

  @ApiProperty({ type: [String] })
  kept: string[];

  @ApiProperty({ type: [ItemProblemResponse] })
  problems: ItemProblemResponse[];

  static of({ line, name, fate, activityId, changed, kept, problems }: ImportRunItemRow): ImportRunRowResponse {
    return { line, name, fate, activityId, changed, kept, problems: problems.map(ItemProblemResponse.of) };
  }
}

export class ImportRunRowListResponse {
  @ApiProperty({ type: [ImportRunRowResponse] })
  items: ImportRunRowResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;
}
