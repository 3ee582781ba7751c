import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  ACTIVITY_KIND_CODES, BARRIER_CODES, dayInHelsinki, IDEA_CHANNEL_CODES, IDEA_STATUS_CODES, LANGUAGES, MUNICIPALITY_CODES, ROLE_CODES, TARGET_GROUP_CODES, type LocalizedText,
} from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import { namedAmong, OrganisationNameResponse, type Known } from '../../http/named-organisation.js';
import { deedsOf, IDEA_DEEDS, type IdeaDeed } from '../domain/idea.js';
import type { CountedIdea, FoundIdeas } from '../storage/idea-search.js';
import type { IdeaTimelineRow } from '../storage/idea-timeline.row.js';

/** A wish as everybody reads it. */
export class PublicIdeaResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty({ type: String, enum: ACTIVITY_KIND_CODES, nullable: true })
  kind: string | null;

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true })
  targetGroups: readonly string[];

  @ApiProperty({ type: String, enum: BARRIER_CODES, nullable: true })
  barrier: string | null;

  @ApiProperty({ description: 'Empty where it was turned down.' })
  words: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ enum: IDEA_STATUS_CODES })
  status: string;

  @ApiProperty({ format: 'date' })
  raisedOn: string;

  @ApiProperty({ description: 'How many wish for the same.' })
  supporters: number;

  @ApiProperty({ type: TextResponse, nullable: true })
  answer: LocalizedText | null;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true, description: 'Who works on it, or has answered.' })
  organisation: OrganisationNameResponse | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The activity that it became.' })
  activityId: string | null;

  static of({ idea, supporters }: CountedIdea, known: Known): PublicIdeaResponse {
    const { id, municipalityCode, village, kind, targetGroups, barrier, words, language, status, raisedAt, answer, activityId, takenUpBy, answeredBy } = idea;
    return { id, municipalityCode, village, kind, targetGroups, barrier, words, language, status, raisedOn: dayInHelsinki(raisedAt), supporters, answer, organisation: namedAmong(known, answeredBy ?? takenUpBy), activityId };
  }
}

/** The same for those who work with it. */
export class IdeaResponse extends PublicIdeaResponse {
  @ApiProperty({ enum: IDEA_CHANNEL_CODES })
  channel: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  mergedInto: string | null;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true, description: 'Who works on it now.' })
  takenUpBy: OrganisationNameResponse | null;

  @ApiProperty({ enum: IDEA_DEEDS, isArray: true, description: 'What the reader may do with it now.' })
  may: readonly IdeaDeed[];

  static for(found: CountedIdea, known: Known, organisationId: string, servesArea: boolean): IdeaResponse {
    const { channel, mergedInto, takenUpBy } = found.idea;
    return { ...PublicIdeaResponse.of(found, known), channel, mergedInto, takenUpBy: namedAmong(known, takenUpBy), may: servesArea ? deedsOf(found.idea, organisationId) : [] };
  }
}

class IdeaCountsResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  status: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  municipalityCode: Readonly<Record<string, number>>;
}

export class PublicIdeaListResponse {
  @ApiProperty({ type: [PublicIdeaResponse] })
  items: PublicIdeaResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: IdeaCountsResponse, description: 'How many each choice would leave, the other filters kept.' })
  counts: FoundIdeas['counts'];
}

export class IdeaListResponse extends PickType(PublicIdeaListResponse, ['total', 'counts']) {
  @ApiProperty({ type: [IdeaResponse] })
  items: IdeaResponse[];
}

export class IdeaReceivedResponse {
  @ApiProperty({ description: 'It waits to be checked before anybody else reads it.' })
  received: boolean;
}

export class IdeaSupportResponse {
  @ApiProperty()
  supporters: number;
}

const WHAT: Readonly<Record<IdeaTimelineRow['what'], string>> = {
  IdeaRaised: 'raised', IdeaPublished: 'published', IdeaTurnedDown: 'turned-down', IdeaMerged: 'merged', IdeaJoined: 'joined', IdeaTakenUp: 'taken-up', IdeaLetGo: 'let-go', IdeaAnswered: 'answered', IdeaMet: 'met',
};

export class IdeaEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true, description: 'Who did it; nobody where a resident wrote it.' })
  organisation: OrganisationNameResponse | null;

  @ApiProperty({ type: String, enum: ROLE_CODES, nullable: true })
  role: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  activityId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of merging: the other idea.' })
  otherId: string | null;
}

export class IdeaTimelineResponse {
  @ApiProperty({ type: [IdeaEntryResponse], description: 'The newest first.' })
  items: IdeaEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly IdeaTimelineRow[]; readonly total: number }, known: Known): IdeaTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, organisationId, byRole, details: { reason, activityId, otherId } }) => ({
        at: at.toISOString(), what: WHAT[what], organisation: namedAmong(known, organisationId), role: byRole, reason: reason ?? null, activityId: activityId ?? null, otherId: otherId ?? null,
      })),
    };
  }
}
