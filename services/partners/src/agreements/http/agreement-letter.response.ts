import { ApiProperty } from '@nestjs/swagger';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Agreement } from '../domain/agreement.js';
import type { Doer } from '../domain/agreement-facts.js';
import { TERM_NAMES } from '../domain/agreement-terms.js';
import type { TimelineRow } from '../storage/timeline.row.js';
import { AgreementRowResponse, DoerResponse } from './agreement.response.js';
import { WHAT_HAPPENED } from './what-happened.js';

export class TaskResponse {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty()
  text: string;
}

export class DoneResponse extends DoerResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class CommitmentResponse extends TaskResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({ type: DoneResponse, nullable: true })
  done: DoneResponse | null;
}

export class AgreementEndingResponse extends DoneResponse {
  @ApiProperty()
  reason: string;
}

export class TimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT_HAPPENED) })
  what: string;

  @ApiProperty({ type: DoerResponse, nullable: true, description: 'Null for what followed by itself.' })
  by: DoerResponse | null;

  @ApiProperty({ enum: TERM_NAMES, isArray: true, description: 'The terms that a change made new.' })
  terms: readonly string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Whose signatures a change took away.' })
  signaturesTakenFrom: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'A commitment’s words, or the reason of a change or an ending.' })
  text: string | null;
}

/** An agreement with its whole text, its signatures and its story. */
export class AgreementResponse extends AgreementRowResponse {
  @ApiProperty({ description: 'Counts the wordings: sign and change what you have read.' })
  version: number;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ type: [TaskResponse] })
  tasks: TaskResponse[];

  @ApiProperty({ type: [CommitmentResponse] })
  commitments: CommitmentResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  reviewOn: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where there are none.' })
  economicObligations: string | null;

  @ApiProperty({ type: [DoneResponse] })
  signatures: DoneResponse[];

  @ApiProperty({ type: AgreementEndingResponse, nullable: true })
  ending: AgreementEndingResponse | null;

  @ApiProperty({ type: [TimelineEntryResponse], description: 'Oldest first.' })
  timeline: TimelineEntryResponse[];

  static from(agreement: Agreement, timeline: readonly TimelineRow[], organisations: ReadonlyMap<string, Organisation>, at: Date): AgreementResponse {
    const { version, signatures, terms: { purpose, tasks, commitments, reviewOn, economicObligations } } = agreement;
    const met = 'met' in agreement ? agreement.met : [];
    return {
      ...AgreementRowResponse.of(agreement, organisations, at), version, purpose, tasks: [...tasks], reviewOn, economicObligations,
      commitments: commitments.map((one) => ({ ...one, done: doneOf(met.find(({ commitmentId }) => commitmentId === one.id)) })),
      signatures: signatures.map((one) => doneOf(one)!),
      ending: 'endedAt' in agreement ? { ...doneOf({ ...agreement.endedBy, at: agreement.endedAt })!, reason: agreement.reason } : null,
      timeline: timeline.map(({ at: moment, what, byOrganisationId, byRole, details }) => ({
        at: moment.toISOString(), what: WHAT_HAPPENED[what], by: byOrganisationId && byRole ? { organisationId: byOrganisationId, role: byRole } : null,
        terms: details.terms ?? [], signaturesTakenFrom: details.signaturesTakenFrom ?? [], text: details.commitment ?? details.reason ?? null,
      })),
    };
  }
}

const doneOf = (done: (Doer & { readonly at: Date }) | undefined): DoneResponse | null =>
  (done ? { organisationId: done.organisationId, role: done.role, at: done.at.toISOString() } : null);
