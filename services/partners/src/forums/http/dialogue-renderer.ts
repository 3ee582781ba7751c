import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { dayInHelsinki, type Role } from '@pirtti/kernel';
import { Letters } from '@pirtti/notify';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { partiesOf } from '../domain/forum.js';
import type { Meeting } from '../domain/meeting.js';
import { reached } from '../domain/reached.js';
import { ActionStore } from '../storage/action.store.js';
import type { ActionSearch } from '../storage/action-search.js';
import { ForumReader } from '../storage/forum.reader.js';
import type { ForumSearch } from '../storage/forum-search.js';
import { ForumStore } from '../storage/forum.store.js';
import { MeetingStore } from '../storage/meeting.store.js';
import { ActionListResponse, FoundActionResponse } from './action-list.response.js';
import { DialogueTimelineResponse } from './dialogue-timeline.response.js';
import { ForumListResponse, ForumResponse, ForumRowResponse } from './forum.response.js';
import { MeetingResponse } from './meeting.response.js';

/** Who runs forums, writes their papers and checks actions off. */
export const DIALOGUE_ROLES = ['organisation-admin', 'hyte-coordinator'] as const satisfies readonly Role[];
export const mayWrite = ({ roles }: Pick<Actor, 'roles'>): boolean => DIALOGUE_ROLES.some((role) => roles.includes(role));

/** Forums, meetings and actions with the names of those who belong to them. */
@Injectable()
export class DialogueRenderer {
  constructor(
    private readonly forums: ForumStore, private readonly meetings: MeetingStore, private readonly actions: ActionStore, private readonly reader: ForumReader, private readonly organisations: OrganisationStore,
    private readonly letters: Letters,
  ) {}

  async list(tx: EntityManager, { items, total, counts }: Awaited<ReturnType<ForumSearch['search']>>, at: Date): Promise<ForumListResponse> {
    const known = await this.organisations.findMany(tx, items.flatMap(({ forum }) => partiesOf(forum)));
    return { items: items.map((one) => ForumRowResponse.of(one, known, dayInHelsinki(at))), total, counts };
  }

  async forum(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ForumResponse | undefined> {
    const [forum, today] = [await this.forums.find(tx, id), dayInHelsinki(at)];
    if (!forum) return undefined;
    const known = await this.organisations.findMany(tx, [...partiesOf(forum), ...(forum.ended ? [forum.ended.by.organisationId] : [])]);
    return ForumResponse.from({ forum, ...(await this.reader.days(tx, id, today)) }, known, today, mayWrite(actor) && forum.organisationId === actor.organisationId);
  }

  async meeting(tx: EntityManager, actor: Actor, id: string): Promise<MeetingResponse | undefined> {
    const meeting = await this.meetings.find(tx, id);
    if (!meeting) return undefined;
    const known = await this.organisations.findMany(tx, organisationsOf(meeting));
    const reader = { organisationId: actor.organisationId, mayWrite: mayWrite(actor) };
    const letters = reader.mayWrite && meeting.organisationId === actor.organisationId ? (await this.letters.about(tx, [id])).get(id)! : [];
    return MeetingResponse.from(meeting, await this.forums.find(tx, meeting.forumId), known, reader, (organisationId) => reached(letters, organisationId));
  }

  /** The meeting in which an action was agreed, as it is told after the action was checked off. */
  async meetingOfAction(tx: EntityManager, actor: Actor, actionId: string): Promise<MeetingResponse | undefined> {
    const action = await this.actions.find(tx, actionId);
    return action && this.meeting(tx, actor, action.meetingId);
  }

  async timeline(tx: EntityManager, found: Awaited<ReturnType<ForumReader['timeline']>>): Promise<DialogueTimelineResponse> {
    return DialogueTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.map(({ byOrganisationId }) => byOrganisationId)));
  }

  async actionList(tx: EntityManager, actor: Actor, { items, total, counts }: Awaited<ReturnType<ActionSearch['search']>>): Promise<ActionListResponse> {
    const known = await this.organisations.findMany(tx, items.flatMap(({ action: { ownerId, organisationId, done } }) => [ownerId, organisationId, ...(done ? [done.organisationId] : [])]));
    const forums = await this.forums.findMany(tx, items.map(({ action }) => action.forumId));
    const mayCheck = ({ action: { ownerId, organisationId } }: (typeof items)[number]) => mayWrite(actor) && [ownerId, organisationId].includes(actor.organisationId);
    return { items: items.map((one) => FoundActionResponse.from(one, forums, known, mayCheck(one))), total, counts };
  }
}

const organisationsOf = (meeting: Meeting): string[] => [
  meeting.organisationId, ...meeting.content.invited,
  ...(meeting.status === 'held' ? [...meeting.participants.map((one) => one.organisationId), ...meeting.actions.flatMap(({ ownerId, done }) => [ownerId, ...(done ? [done.organisationId] : [])])] : []),
];
