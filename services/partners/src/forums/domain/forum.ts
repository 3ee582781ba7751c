import type { Cadence, ExpertGroup, ForumType, Language } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';

/** What a forum is, as long as it goes on; changed by whoever convenes it. */
export interface ForumContent {
  /** The one language in which it works and its papers are written. */
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  readonly cadence: Cadence;
  /** Who belongs to it beside the organisation that convenes it. */
  readonly members: readonly string[];
}

export interface Forum extends ForumContent {
  readonly id: string;
  /** Who convenes it. */
  readonly organisationId: string;
  /** Chosen for good: what its meetings count as never changes afterwards. */
  readonly type: ForumType;
  /** Of an expert group alone: what it is about. */
  readonly expertGroup: ExpertGroup | null;
  /** Grows by one with each change. */
  readonly version: number;
  readonly foundedAt: Date;
  readonly ended: { readonly at: Date; readonly by: Doer; readonly reason: string } | null;
}

/** All who belong to it, its convener first. */
export const partiesOf = ({ organisationId, members }: Pick<Forum, 'organisationId' | 'members'>): string[] => [organisationId, ...members];

export const CONTENT_NAMES = ['language', 'name', 'purpose', 'cadence', 'members'] as const satisfies readonly (keyof ForumContent)[];
export type ContentName = (typeof CONTENT_NAMES)[number];

interface Of {
  readonly forumId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface ForumFounded extends Of {
  readonly type: 'ForumFounded';
  readonly forumType: ForumType;
  readonly expertGroup: ExpertGroup | null;
  readonly content: ForumContent;
}

export interface ForumChanged extends Of {
  readonly type: 'ForumChanged';
  readonly content: ForumContent;
  readonly changed: readonly ContentName[];
  readonly reason: string;
}

export interface ForumEnded extends Of {
  readonly type: 'ForumEnded';
  readonly reason: string;
}

/** What can have happened to a forum. Private: what its meetings were is told, how it is run is not. */
export type ForumFact = ForumFounded | ForumChanged | ForumEnded;

export function evolveForum(forum: Forum | undefined, fact: ForumFact): Forum {
  switch (fact.type) {
    case 'ForumFounded': {
      const { forumId: id, by: { organisationId }, forumType: type, expertGroup, content, at: foundedAt } = fact;
      return { ...content, id, organisationId, type, expertGroup, version: 1, foundedAt, ended: null };
    }
    case 'ForumChanged': return { ...forum!, ...fact.content, version: forum!.version + 1 };
    case 'ForumEnded': return { ...forum!, version: forum!.version + 1, ended: { at: fact.at, by: fact.by, reason: fact.reason } };
  }
}
