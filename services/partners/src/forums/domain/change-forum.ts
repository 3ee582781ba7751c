import { refuse, sameChoice, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { CONTENT_NAMES, type Forum, type ForumContent, type ForumFact } from './forum.js';
import { contentProblem, type KnownTypes } from './found-forum.js';

export interface ChangeForum {
  readonly by: Doer;
  readonly content: ForumContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
  readonly known: KnownTypes;
  readonly at: Date;
}

/** Changes what a forum is. What another has changed meanwhile is not overwritten. */
export const changeForum = ({ by, content, version, reason, known, at }: ChangeForum): Decision<Forum | undefined, ForumFact> => (forum) => {
  const problem = notConvened(forum, by);
  if (problem) return problem;
  const changed = CONTENT_NAMES.filter((name) => !(name === 'members' ? sameChoice(forum!.members, content.members) : sameValue(forum![name], content[name])));
  if (changed.length === 0) return [];
  if (forum!.version !== version) return refuse('forum-has-changed', { version: forum!.version });
  return contentProblem(forum!, content, known) ?? [{ type: 'ForumChanged', forumId: forum!.id, by, content, changed, reason, at }];
};

export interface EndForum {
  readonly by: Doer;
  readonly reason: string;
  /** Meetings that have been called and not held. */
  readonly meetingsAhead: number;
  readonly at: Date;
}

/** Ends a forum. Its meetings and papers stay; nobody is left waiting for a meeting that will not come. */
export const endForum = ({ by, reason, meetingsAhead, at }: EndForum): Decision<Forum | undefined, ForumFact> => (forum) => {
  if (forum?.ended && forum.organisationId === by.organisationId) return [];
  const problem = notConvened(forum, by);
  if (problem) return problem;
  return meetingsAhead > 0 ? refuse('forum-has-meetings-ahead', { meetings: meetingsAhead }) : [{ type: 'ForumEnded', forumId: forum!.id, by, reason, at }];
};

/** Why somebody may not run a forum: it is not there, not theirs, or over. */
export function notConvened(forum: Forum | undefined, by: Doer): Refusal | undefined {
  if (!forum) return refuse('not-found');
  if (forum.organisationId !== by.organisationId) return refuse('forum-is-convened-by-another');
  return forum.ended ? refuse('forum-has-ended') : undefined;
}
