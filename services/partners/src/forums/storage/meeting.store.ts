import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolveMeeting, type Meeting } from '../domain/meeting.js';
import type { MeetingFact } from '../domain/meeting-facts.js';
import { ActionRow, actionRowsOf, toAction } from './action.row.js';
import { type DialogueDetails, ForumTimelineRow, lineOf } from './forum-timeline.row.js';
import { MeetingRow, toMeeting, toMeetingRow } from './meeting.row.js';

@Injectable()
export class MeetingStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a meeting changes: its row, its actions, its line in the timeline and its news together. */
  async change(tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Meeting | undefined, MeetingFact>): Promise<Meeting | Refusal> {
    // The invited see the row and may not lock it: the decision says so in words.
    const row = (await tx.findOne(MeetingRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? (await tx.findOneBy(MeetingRow, { id }));
    const before = row ? toMeeting(row, await this.actions(tx, id, row.organisationId === actingOrganisationId)) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Meeting | undefined>(evolveMeeting, before)!;
    const [fact] = facts;
    if (!fact) return after;
    const next = toMeetingRow(after);
    await (row ? tx.update(MeetingRow, { organisationId: row.organisationId, id }, next) : tx.insert(MeetingRow, next));
    if (after.status === 'held') await this.writeActions(tx, after);
    const place = { organisationId: after.organisationId, forumId: after.forumId, meetingId: id, parties: [...new Set([...next.parties, ...row?.parties ?? []])] };
    await tx.insert(ForumTimelineRow, lineOf(fact, place, detailsOf(fact)));
    await this.outbox.append(tx, actingOrganisationId, announce(fact));
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Meeting | undefined> {
    const row = await tx.findOneBy(MeetingRow, { id });
    return row ? toMeeting(row, await this.actions(tx, id, false)) : undefined;
  }

  /** Locked while the minutes are written, so that nobody checks one off unseen. */
  private async actions(tx: EntityManager, meetingId: string, lock: boolean) {
    const rows = await tx.find(ActionRow, { where: { meetingId }, order: { position: 'asc' }, ...(lock && { lock: { mode: 'pessimistic_write' as const } }) });
    return rows.map(toAction).map(({ id, text, ownerId, dueOn, done }) => ({ id, text, ownerId, dueOn, done }));
  }

  private async writeActions(tx: EntityManager, meeting: Extract<Meeting, { status: 'held' }>): Promise<void> {
    const rows = actionRowsOf(meeting);
    await tx.delete(ActionRow, { organisationId: meeting.organisationId, meetingId: meeting.id, id: Not(In(rows.map(({ id }) => id))) });
    if (rows.length > 0) await tx.upsert(ActionRow, rows, ['organisationId', 'id']);
  }
}

function detailsOf(fact: MeetingFact): DialogueDetails {
  switch (fact.type) {
    case 'MeetingCalled': return { day: fact.content.day };
    case 'MeetingChanged': return { day: fact.content.day, changed: fact.changed, ...(fact.reason && { reason: fact.reason }) };
    case 'MeetingCancelled': return { reason: fact.reason };
    case 'MeetingHeld':
    case 'ParticipantsCorrected': return { day: fact.day, people: fact.participants.reduce((sum, { people }) => sum + people, fact.others) };
    case 'MinutesWritten': return {};
  }
}
