import type { INestApplicationContext } from '@nestjs/common';
import { demoId, fromMonday } from '@pirtti/demo';
import { dayInHelsinki, isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { callMeeting } from '../forums/domain/call-meeting.js';
import { checkAction } from '../forums/domain/check-action.js';
import { endForum } from '../forums/domain/change-forum.js';
import { foundForum } from '../forums/domain/found-forum.js';
import { holdMeeting } from '../forums/domain/hold-meeting.js';
import { writeMinutes } from '../forums/domain/write-minutes.js';
import { ActionStore } from '../forums/storage/action.store.js';
import { ForumStore } from '../forums/storage/forum.store.js';
import { MeetingStore } from '../forums/storage/meeting.store.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { adminOf } from './demo-doer.js';
import { agendaOf, DEMO_FORUMS, forumId, type DemoForum, type DemoMeeting } from './demo-forums.js';

const TWO_YEARS = 2 * 365;

/** The forums of the demo with their meetings, each step as people would take it. One that is there already stays as people have made it. */
export async function fillForums(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, forums, organisations] = [app.get(TenantTransactions), app.get(ForumStore), app.get(OrganisationStore)];
  for (const forum of DEMO_FORUMS) {
    const [id, by] = [forumId(forum.key), adminOf(forum.convener)];
    await tenant.run(by.organisationId, async (tx) => {
      if (await forums.find(tx, id)) return;
      const members = forum.members.map((one) => one.id);
      const known = await organisations.findMany(tx, [by.organisationId, ...members]);
      const content = { language: 'fi', name: forum.name, purpose: forum.purpose, cadence: forum.cadence, members } as const;
      done(await forums.change(tx, id, foundForum({
        forumId: id, by, forumType: forum.type, expertGroup: forum.expertGroup ?? null, content, known: new Map([...known].map(([one, { type }]) => [one, type])), at: fromMonday(monday, -TWO_YEARS),
      })));
      for (const meeting of forum.meetings) await fillMeeting(app, tx, forum, meeting, monday);
      if (forum.ended) done(await forums.change(tx, id, endForum({ by, reason: forum.ended, meetingsAhead: 0, at: fromMonday(monday, -90) })));
    });
  }
}

async function fillMeeting(app: INestApplicationContext, tx: EntityManager, forum: DemoForum, meeting: DemoMeeting, monday: Date): Promise<void> {
  const [forums, meetings, actions, organisations] = [app.get(ForumStore), app.get(MeetingStore), app.get(ActionStore), app.get(OrganisationStore)];
  const name = `${forum.key}:${meeting.key}`;
  const [id, by, day] = [demoId(`meeting:${name}`), adminOf(forum.convener), dayOf(meeting, monday)];
  const evening = new Date(`${day}T18:00:00Z`);
  const agenda = agendaOf(forum).map((text, index) => ({ id: demoId(`item:${name}:${index}`), text }));
  const content = {
    day, startTime: meeting.at[0], endTime: meeting.at[1], place: meeting.place, onlineUrl: null, agenda, invited: (meeting.invited ?? forum.members).map((one) => one.id),
  };
  const calledAt = new Date(Math.min(evening.getTime(), monday.getTime()) - 14 * 86_400_000);
  done(await meetings.change(tx, by.organisationId, id, callMeeting({ meetingId: id, forum: await forums.find(tx, forumId(forum.key)), by, content, at: calledAt })));
  if (!meeting.came) return;
  const came = meeting.came.map(([{ id: organisationId }, people]) => ({ organisationId, people }));
  const known = await organisations.findMany(tx, came.map(({ organisationId }) => organisationId));
  done(await meetings.change(tx, by.organisationId, id, holdMeeting({ by, came, others: meeting.others ?? 0, known, at: evening })));
  const promised = (meeting.actions ?? []).map(([text, owner, due], index) => ({ id: demoId(`action:${name}:${index}`), text, ownerId: owner.id, dueOn: dayInHelsinki(fromMonday(monday, due)) }));
  const notes = (meeting.notes ?? []).map((text, index) => ({ itemId: agenda[index]!.id, text }));
  if (notes.length > 0) done(await meetings.change(tx, by.organisationId, id, writeMinutes({ by, version: 2, notes, actions: promised, kept: [], at: new Date(evening.getTime() + 3_600_000) })));
  for (const [index, [, , , state]] of (meeting.actions ?? []).entries()) {
    if (state === 'done') done(await actions.change(tx, id, promised[index]!.id, checkAction({ by, at: new Date(evening.getTime() + 20 * 86_400_000) })));
  }
}

/** The law counts calendar years: what was negotiated this year was negotiated after its first of January. */
function dayOf({ on }: DemoMeeting, monday: Date): string {
  if (typeof on === 'number') return dayInHelsinki(fromMonday(monday, on));
  const year = monday.getUTCFullYear();
  if (on === 'last year') return `${year - 1}-10-08`;
  const recent = dayInHelsinki(fromMonday(monday, -60));
  return recent < `${year}-01-01` ? `${year}-01-02` : recent;
}

function done(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(`the demo's dialogue was refused: ${outcome.code}`);
}
