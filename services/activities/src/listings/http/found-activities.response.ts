import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ActivityResponse } from '../../activities/http/activity.response.js';
import { FOUND_IN, type FoundIn } from '../domain/words/listed-texts.js';
import { FOUND_HOW, type FoundHow } from '../domain/words/why-found.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class FacetsResponse {
  @ApiProperty(COUNTS)
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By their names, of the municipality that is chosen.' })
  village: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  targetGroup: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'ISO weekday, Monday is 1.' })
  weekday: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  timeOfDay: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  language: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'Of those that are known to fit; what nobody has told is not counted.' })
  accessibility: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  signUp: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`true` and `false`.' })
  transport: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`true` and `false`.' })
  free: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`true` and `false`.' })
  room: Readonly<Record<string, number>>;
}

export class FoundReasonResponse {
  @ApiProperty({ description: 'What was looked for, as it was typed.' })
  word: string;

  @ApiProperty({ description: 'What it was found by, as it is written.' })
  by: string;

  @ApiProperty({ enum: FOUND_IN })
  in: FoundIn;

  @ApiProperty({ enum: FOUND_HOW, description: 'The word itself, its beginning, a part of a compound, a word that means much the same, or what was probably meant.' })
  how: FoundHow;
}

export class FoundActivityResponse extends ActivityResponse {
  @ApiProperty({ type: [FoundReasonResponse], description: 'Why it is here: for each word that was found, the most telling place.' })
  why: readonly FoundReasonResponse[];

  @ApiPropertyOptional({ type: 'integer', description: 'As the crow flies, in whole kilometres, where it was told from where.' })
  distanceKm?: number;
}

export class MeantResponse {
  @ApiProperty()
  word: string;

  @ApiProperty({ type: [String] })
  meant: readonly string[];
}

export class FoundActivitiesResponse {
  @ApiProperty({ type: [FoundActivityResponse] })
  items: FoundActivityResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: FacetsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  facets: FacetsResponse;

  @ApiProperty({ description: 'Whether the choices were counted in a sample of very many finds: then their numbers are about right.' })
  approximate: boolean;

  @ApiProperty({ type: [MeantResponse], description: 'Words that are nowhere, with those that were looked for instead.' })
  meant: readonly MeantResponse[];

  @ApiProperty({ description: 'Whether nothing had every word: then what has some of them is given.' })
  loosened: boolean;
}
