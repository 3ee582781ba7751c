import { ApiProperty } from '@nestjs/swagger';
import { MUNICIPALITY_CODES, PTV_SERVICE_CLASS_CODES, TARMOA_ITEM_CODES, type MunicipalityCode } from '@pirtti/kernel';
import { RegisteredPlaceResponse } from '../../places/http/place.response.js';
import type { Activity } from '../domain/activity.js';
import type { TarmoaCheck } from '../domain/tarmoa.js';
import { ContactResponse, OccurrenceTimeResponse } from './activity.response.js';

/** What the organisation told of its latest activity, and would most likely tell again. */
export class LatestResponse {
  @ApiProperty({ type: ContactResponse, nullable: true })
  contact: ContactResponse | null;

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether it cost nothing; null where that was not told.' })
  free: boolean | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: MunicipalityCode | null;

  static of({ content: { contact, languages, price, place } }: Activity, home: MunicipalityCode | null): LatestResponse {
    return { contact, languages: [...languages], free: price?.free ?? null, municipalityCode: place?.municipalityCode ?? home };
  }
}

export class PublishingStartResponse {
  @ApiProperty({ description: 'Whether the organisation serves in Finnish and Swedish.' })
  bilingual: boolean;

  @ApiProperty({ type: LatestResponse, nullable: true })
  latest: LatestResponse | null;

  @ApiProperty({ type: [RegisteredPlaceResponse], description: 'Places that the organisation uses or keeps, or that are near.' })
  places: RegisteredPlaceResponse[];
}

export class NextDatesResponse {
  @ApiProperty({ type: [OccurrenceTimeResponse] })
  items: OccurrenceTimeResponse[];
}

export class TarmoaStepResponse {
  @ApiProperty({ enum: TARMOA_ITEM_CODES })
  item: string;

  @ApiProperty()
  done: boolean;
}

export class TarmoaResponse {
  @ApiProperty({ description: 'Whether nothing is missing.' })
  visible: boolean;

  @ApiProperty({ type: [TarmoaStepResponse] })
  steps: TarmoaStepResponse[];

  @ApiProperty({ type: [String], example: ['KR1.1'], description: 'PTV’s codes.' })
  targetGroups: string[];

  @ApiProperty({ enum: PTV_SERVICE_CLASS_CODES, nullable: true })
  serviceClass: string | null;

  static of = ({ visible, steps, targetGroups, serviceClass }: TarmoaCheck): TarmoaResponse => ({ visible, steps: [...steps], targetGroups: [...targetGroups], serviceClass });
}
