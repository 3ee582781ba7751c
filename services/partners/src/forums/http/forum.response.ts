import { ApiProperty } from '@nestjs/swagger';
import { CADENCE_CODES, dayInHelsinki, EXPERT_GROUP_CODES, FORUM_TYPE_CODES, LANGUAGES, ROLE_CODES } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { dueBy, isSilent } from '../domain/rhythm.js';
import type { FoundForum } from '../storage/forum-search.js';

export type Known = ReadonlyMap<string, Organisation>;
export const named = (known: Known, ids: readonly string[]): NamedOrganisationResponse[] => ids.flatMap((id) => known.get(id) ?? []).map(NamedOrganisationResponse.of);

/** A forum as its lists show it. */
export class ForumRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: FORUM_TYPE_CODES })
  type: string;

  @ApiProperty({ type: String, enum: EXPERT_GROUP_CODES, nullable: true })
  expertGroup: string | null;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: LANGUAGES, description: 'In which it works and its papers are written.' })
  language: string;

  @ApiProperty({ enum: CADENCE_CODES })
  cadence: string;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Its convener first.' })
  organisations: NamedOrganisationResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last meeting that was held, of those that the reader may know of.' })
  lastHeldOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The next meeting that is called.' })
  nextOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when it ought to meet again; null where nothing was promised.' })
  dueBy: string | null;

  @ApiProperty({ description: 'It ought to have met by now, and no meeting is called.' })
  silent: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn: string | null;

  static of({ forum, lastHeldOn, nextOn }: FoundForum, known: Known, today: string): ForumRowResponse {
    const { id, type, expertGroup, name, language, cadence, organisationId, members, foundedAt, ended } = forum;
    const rhythm = { cadence, foundedOn: dayInHelsinki(foundedAt), lastHeldOn, nextOn };
    return {
      id, type, expertGroup, name, language, cadence, organisations: named(known, [organisationId, ...members]), lastHeldOn, nextOn,
      dueBy: ended ? null : dueBy(rhythm), silent: !ended && isSilent(rhythm, today), endedOn: ended && dayInHelsinki(ended.at),
    };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ForumCountsResponse {
  @ApiProperty(COUNTS)
  type: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`active` and `ended`.' })
  state: Readonly<Record<string, number>>;

  @ApiProperty()
  silent: number;
}

export class ForumListResponse {
  @ApiProperty({ type: [ForumRowResponse] })
  items: ForumRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ForumCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ForumCountsResponse;
}

/** Somebody, told as a role in an organisation and never by name. */
export class DialogueDoerResponse {
  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  static for({ organisationId, role }: Pick<Doer, 'organisationId' | 'role'>, known: Known): DialogueDoerResponse {
    const [organisation = null] = named(known, [organisationId]);
    return { organisation, role };
  }
}

export class DeedResponse extends DialogueDoerResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class EndingResponse extends DeedResponse {
  @ApiProperty()
  reason: string;
}

/** Who did something, when. */
export const deedOf = ({ at, ...by }: Doer & { readonly at: Date }, known: Known): DeedResponse => ({ ...DialogueDoerResponse.for(by, known), at: at.toISOString() });

/** A forum with what it is for, and what the reader may do. */
export class ForumResponse extends ForumRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date' })
  foundedOn: string;

  @ApiProperty({ type: EndingResponse, nullable: true })
  ending: EndingResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation convenes it and it goes on.' })
  mayConvene: boolean;

  static from(found: FoundForum, known: Known, today: string, mayConvene: boolean): ForumResponse {
    const { version, purpose, foundedAt, ended } = found.forum;
    return {
      ...ForumRowResponse.of(found, known, today), version, purpose, foundedOn: dayInHelsinki(foundedAt),
      ending: ended && { ...deedOf({ ...ended.by, at: ended.at }, known), reason: ended.reason }, mayConvene: mayConvene && !ended,
    };
  }
}
