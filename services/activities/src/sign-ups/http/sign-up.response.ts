import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import { ActivityNameResponse } from '../../placements/http/placement.response.js';
import { OrganisationNameResponse } from '../../activities/http/activity.response.js';
import { KnownPersonResponse } from '../../people/http/person.response.js';
import { MOVE_UP_REASONS } from '../domain/sign-up-facts.js';
import { SIGN_UP_STATUSES } from '../domain/sign-up.js';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const DAY = { type: String, format: 'date', nullable: true, example: '2026-11-25', description: 'The day for which the occurrence was planned; null for the series.' } as const;

/** One occurrence or the series, and how full it is. */
export class SeatsResponse {
  @ApiProperty(DAY)
  date: string | null;

  @ApiProperty({ ...INSTANT, description: 'Of a series its next time.' })
  startsAt: string | null;

  @ApiProperty(INSTANT)
  endsAt: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where there is room for all.' })
  capacity: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How many more can be given away; null where there is room for all.' })
  seatsLeft: number | null;

  @ApiProperty({ description: 'People in line.' })
  waiting: number;

  @ApiProperty({ description: 'How many may come by one sign-up.' })
  maxGroupSize: number;

  @ApiProperty({ type: String, nullable: true, example: 'occurrence-is-cancelled', description: 'Why nobody can sign up now; null while people can.' })
  closed: string | null;
}

export class SeatsListResponse {
  @ApiProperty({ type: [SeatsResponse], description: 'The coming ones of thirteen weeks, in order; one where people sign up for the series; none where nobody needs to.' })
  items: SeatsResponse[];
}

export class SignedUpResponse {
  @ApiProperty({ minimum: 0, description: 'Sign-ups that hold a place, are offered one or wait: each hears of a change.' })
  signUps: number;

  @ApiProperty({ minimum: 0, description: 'How many people come by them.' })
  people: number;

  @ApiProperty({ minimum: 0, description: 'Sign-ups whose contact this installation does not write to: somebody has to ring.' })
  toCall: number;
}

/** The same for the organiser, with who would hear of a change. */
export class OwnSeatsResponse extends SeatsResponse {
  @ApiProperty({ type: SignedUpResponse })
  signedUp: SignedUpResponse;
}

export class OwnSeatsListResponse {
  @ApiProperty({ type: [OwnSeatsResponse], description: 'As everybody sees it: the coming ones of thirteen weeks, or the series.' })
  items: OwnSeatsResponse[];
}

/** Somebody's own sign-up, as its link shows it. */
export class MySignUpResponse {
  @ApiProperty({ type: ActivityNameResponse })
  activity: ActivityNameResponse;

  @ApiProperty({ type: OrganisationNameResponse })
  organisation: OrganisationNameResponse;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ description: 'Whether its page can be read by all: not where it is on a break or over.' })
  published: boolean;

  @ApiProperty(DAY)
  date: string | null;

  @ApiProperty({ ...INSTANT, description: 'Of a series its next time; null where none is to come.' })
  startsAt: string | null;

  @ApiProperty(INSTANT)
  endsAt: string | null;

  @ApiProperty({ description: 'Whether it is off: the occurrence, or all of it.' })
  calledOff: boolean;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'The organiser’s word on what is otherwise.' })
  note: LocalizedText | null;

  @ApiProperty({ enum: SIGN_UP_STATUSES })
  status: string;

  @ApiProperty({ type: Number, nullable: true, description: '1 is next; null for who is not in line.' })
  placeInLine: number | null;

  @ApiProperty({ ...INSTANT, description: 'Till when a seat is kept; null where none is offered.' })
  offerExpiresAt: string | null;

  @ApiProperty()
  size: number;

  @ApiProperty({ description: 'Who comes.' })
  name: string;

  @ApiProperty()
  forAnother: boolean;

  @ApiProperty({ format: 'date-time' })
  signedUpAt: string;
}

/** What one is told at once: the same, and the secret of the link, which is shown this once. */
export class SignUpMadeResponse extends MySignUpResponse {
  @ApiProperty({ description: 'Leads back: /ilmoittautuminen/{organisation}#{token}.' })
  token: string;
}

/** Somebody who has signed up, as the organiser sees them. */
export class SignUpResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(DAY)
  date: string | null;

  @ApiProperty({ enum: SIGN_UP_STATUSES })
  status: string;

  @ApiProperty({ description: 'The order of arrival.' })
  number: number;

  @ApiProperty({ type: Number, nullable: true, description: '1 is next; null for who is not in line.' })
  placeInLine: number | null;

  @ApiProperty(INSTANT)
  offerExpiresAt: string | null;

  @ApiProperty()
  size: number;

  @ApiProperty({ type: KnownPersonResponse, nullable: true, description: 'Null once they are forgotten.' })
  person: KnownPersonResponse | null;

  @ApiProperty()
  forAnother: boolean;

  @ApiProperty({ type: String, nullable: true })
  wish: string | null;

  @ApiProperty({ type: String, enum: MOVE_UP_REASONS, nullable: true, description: 'Why they were moved up in the line, where they were.' })
  movedUp: string | null;

  @ApiProperty({ format: 'date-time' })
  signedUpAt: string;
}

export class SignUpListResponse {
  @ApiProperty({ type: [SignUpResponse], description: 'Those who have a seat first, then those who are offered one, then the line in its order.' })
  items: SignUpResponse[];

  @ApiProperty()
  total: number;

  @ApiPropertyOptional({ type: SeatsResponse })
  seats?: SeatsResponse;
}

export class SignUpErasedResponse {
  @ApiProperty({ format: 'date-time' })
  erasedAt: string;
}
