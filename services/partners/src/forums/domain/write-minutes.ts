import { refuse, sameValue, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { notTheirs } from './call-meeting.js';
import { type Action, type HeldMeeting, type Meeting, type Note, readersOf } from './meeting.js';
import type { MeetingFact } from './meeting-facts.js';

export interface WriteMinutes {
  readonly by: Doer;
  readonly version: number;
  readonly notes: readonly Note[];
  readonly actions: readonly Omit<Action, 'done'>[];
  /** Of the actions, those that the writer saw in the minutes before. */
  readonly kept: readonly string[];
  readonly at: Date;
}

/** Writes what was said and who promised what. What another has written meanwhile stays, and so does what has been checked off. */
export const writeMinutes = ({ by, version, notes, actions, kept, at }: WriteMinutes): Decision<Meeting | undefined, MeetingFact> => (meeting) => {
  const problem = notTheirs(meeting, by);
  if (problem) return problem;
  if (meeting?.status !== 'held') return refuse('meeting-is-not-held');
  const after = actions.map((action) => ({ ...action, done: doneOf(meeting, action.id) }));
  if (sameValue(meeting.notes, notes) && sameValue(meeting.actions, after)) return [];
  if (meeting.version !== version) return refuse('meeting-has-changed', { version: meeting.version });
  const items = meeting.content.agenda.map(({ id }) => id);
  if (notes.some(({ itemId }) => !items.includes(itemId))) return refuse('note-is-of-no-item');
  if (after.some(({ ownerId }) => !readersOf(meeting).includes(ownerId))) return refuse('action-is-of-no-participant');
  if (kept.some((id) => !meeting.actions.some((one) => one.id === id))) return refuse('action-is-unknown');
  if (meeting.actions.some((one) => one.done && !after.some((other) => sameValue(one, other)))) return refuse('action-is-done');
  return [{ type: 'MinutesWritten', meetingId: meeting.id, by, notes, actions: after, at }];
};

const doneOf = (meeting: HeldMeeting, id: string): Action['done'] => meeting.actions.find((one) => one.id === id)?.done ?? null;
