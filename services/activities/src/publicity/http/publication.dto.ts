import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut, PagingRequest, TextResponse } from '@pirtti/http-kit';
import { CHANNEL_KIND_CODES, type LocalizedText } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { Activity } from '../../activities/domain/activity.js';
import type { Channel } from '../../channels/domain/channel.js';
import type { Publication } from '../domain/publication.js';

/** A text may tell of so many. */
export const MOST_AT_ONCE = 200;

export class NotePublicationsRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  channelId: string;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_AT_ONCE, description: 'What was told of.' }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ArrayUnique() @IsUUID('all', { each: true })
  activityIds: string[];

  @ApiProperty({ format: 'date', example: '2026-11-23' }) @IsDay(FIRST_YEAR)
  toldOn: string;
}

export class ListPublicationsRequest extends PagingRequest {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  activityId?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  channelId?: string;
}

export class ToldActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Null where it is no longer seen.' })
  names: LocalizedText | null;
}

export class ToldChannelResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it is no longer seen.' })
  name: string | null;

  @ApiProperty({ enum: CHANNEL_KIND_CODES, type: String, nullable: true })
  kind: string | null;
}

export class PublicationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: ToldActivityResponse })
  activity: ToldActivityResponse;

  @ApiProperty({ type: ToldChannelResponse })
  channel: ToldChannelResponse;

  @ApiProperty({ format: 'date' })
  toldOn: string;

  @ApiProperty({ description: 'Whether it was taken back: then it is not counted.' })
  retracted: boolean;

  static of({ id, activityId, channelId, toldOn, retracted }: Publication, activities: ReadonlyMap<string, Activity>, channels: ReadonlyMap<string, Channel>): PublicationResponse {
    const channel = channels.get(channelId);
    return {
      id, toldOn, retracted, activity: { id: activityId, names: activities.get(activityId)?.content.names ?? null }, channel: { id: channelId, name: channel?.name ?? null, kind: channel?.kind ?? null },
    };
  }
}

export class PublicationListResponse {
  @ApiProperty({ type: [PublicationResponse] })
  items: PublicationResponse[];

  @ApiProperty()
  total: number;
}
