import { sameValue } from '@pirtti/kernel';
import type { Meeting, MeetingContent } from './meeting.js';

/** What an invited organisation is written about a meeting. */
export type MeetingNews = 'called' | 'moved' | 'not-expected' | 'cancelled';

export interface MeetingNewsFor {
  readonly organisationId: string;
  readonly news: MeetingNews;
}

const WHERE_AND_WHEN = ['day', 'startTime', 'endTime', 'place', 'onlineUrl'] as const satisfies readonly (keyof MeetingContent)[];

/** Who is written what of a change. Of what is over nobody is, and an agenda is read where it stands. */
export function newsOf(before: Meeting | undefined, after: Meeting, today: string): MeetingNewsFor[] {
  if (before?.version === after.version || after.content.day < today) return [];
  const [were, are] = [before?.content.invited ?? [], after.content.invited];
  const tell = (organisationIds: readonly string[], news: MeetingNews) => organisationIds.map((organisationId) => ({ organisationId, news }));
  if (after.status === 'cancelled') return tell(are, 'cancelled');
  if (after.status !== 'called') return [];
  const isMoved = before !== undefined && WHERE_AND_WHEN.some((name) => !sameValue(before.content[name], after.content[name]));
  return [
    ...tell(are.filter((id) => !were.includes(id)), 'called'),
    ...tell(isMoved ? are.filter((id) => were.includes(id)) : [], 'moved'),
    ...tell(were.filter((id) => !are.includes(id)), 'not-expected'),
  ];
}
