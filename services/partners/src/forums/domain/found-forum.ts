import { refuse, type Decision, type ExpertGroup, type ForumType, type OrganisationType, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { type Forum, type ForumContent, type ForumFact, partiesOf } from './forum.js';

/** What kind of organisations the registry knows of those that belong to a forum; one that it does not know is missing. */
export type KnownTypes = ReadonlyMap<string, OrganisationType>;

export interface FoundForum {
  readonly forumId: string;
  readonly by: Doer;
  readonly forumType: ForumType;
  readonly expertGroup: ExpertGroup | null;
  readonly content: ForumContent;
  readonly known: KnownTypes;
  readonly at: Date;
}

/** Begins a forum. Its members read it from now on. */
export const foundForum = ({ forumId, by, forumType, expertGroup, content, known, at }: FoundForum): Decision<Forum | undefined, ForumFact> => (forum) => {
  if (forum) return [];
  if ((forumType === 'expert-group') !== (expertGroup !== null)) return refuse('expert-group-needs-its-theme');
  return contentProblem({ type: forumType, organisationId: by.organisationId }, content, known)
    ?? [{ type: 'ForumFounded', forumId, by, forumType, expertGroup, content, at }];
};

/** What in a forum's content cannot be meant. */
export function contentProblem({ type, organisationId }: Pick<Forum, 'type' | 'organisationId'>, { members }: ForumContent, known: KnownTypes): Refusal | undefined {
  if (members.includes(organisationId)) return refuse('member-is-your-own-organisation');
  const unknown = members.filter((member) => !known.has(member));
  if (unknown.length > 0) return refuse('related-organisation-is-unknown', { unknown });
  const types = partiesOf({ organisationId, members }).map((party) => known.get(party));
  if (type === 'hyte-negotiation' && !(types.includes('municipality') && types.includes('wellbeing-region'))) return refuse('negotiation-needs-municipality-and-region');
  return undefined;
}
