import { personalDataKindsIn, refuse, sameValue, type ActivityKind, type Decision, type IdeaChannel, type LocalizedText, type Refusal, type TurnDownReason } from '@pirtti/kernel';
import { deedsOf, type Idea, type IdeaContent, type IdeaDeed, type IdeaDoer, type IdeaFact } from './idea.js';

interface Deed {
  readonly by: IdeaDoer;
  readonly at: Date;
}

/** A deed of whoever serves the municipality of the idea. */
interface AreaDeed extends Deed {
  readonly servesArea: (idea: Idea) => boolean;
}

type Change = Decision<Idea | undefined, IdeaFact>;

export interface RaiseIdea extends Deed {
  readonly ideaId: string;
  readonly content: IdeaContent;
  readonly channel: IdeaChannel;
  readonly heardFrom: number;
  /** Whether the writer is somebody who checks the area's ideas: their own words need no second look. */
  readonly isChecked: boolean;
}

/** A wish is written down, by a resident or by somebody who heard it. What tells of a person is not kept even until the check. */
export const raiseIdea = ({ ideaId, content, channel, heardFrom, isChecked, by, at }: RaiseIdea): Change => (idea) => {
  if (idea) return [];
  const raised = { type: 'IdeaRaised', ideaId, content, channel, heardFrom, by, at } as const;
  return tellsOfSomebody(content.words, content.village) ?? (isChecked ? [raised, { type: 'IdeaPublished', ideaId, content, channel, by, at }] : [raised]);
};

export interface PublishIdea extends AreaDeed {
  /** What the checker changed: a village that tells too much, a missing kind. */
  readonly changes: Partial<IdeaContent>;
}

/** Makes an idea public. */
export const publishIdea = ({ changes, by, at, servesArea }: PublishIdea): Change => (idea) => {
  const content = idea && { ...contentOf(idea), ...changes };
  if (idea?.status === 'open' && servesArea(idea) && sameValue(contentOf(idea), content)) return [];
  return refusalOf(idea, 'publish', by, servesArea) ?? tellsOfSomebody(content!.words, content!.village) ?? [{ type: 'IdeaPublished', ideaId: idea!.id, content: content!, channel: idea!.channel, by, at }];
};

/** Takes an idea away from everybody's eyes, and its words with it. */
export const turnDownIdea = ({ reason, by, at, servesArea }: AreaDeed & { readonly reason: TurnDownReason }): Change => (idea) => {
  if (idea?.status === 'turned-down' && servesArea(idea)) return [];
  return refusalOf(idea, 'turn-down', by, servesArea) ?? [{ type: 'IdeaTurnedDown', ideaId: idea!.id, reason, by, at }];
};

export interface MergeIdea extends AreaDeed {
  /** The one that stays; undefined where there is none that the writer may see. */
  readonly into: Idea | undefined;
}

/** The same wish told twice becomes one, with the supporters of both. */
export const mergeIdea = ({ into, by, at, servesArea }: MergeIdea): Change => (idea) => {
  if (idea?.status === 'merged' && idea.mergedInto === into?.id && servesArea(idea)) return [];
  const problem = refusalOf(idea, 'merge', by, servesArea);
  if (problem) return problem;
  if (!into || into.id === idea!.id || into.municipalityCode !== idea!.municipalityCode || !['open', 'taken-up', 'answered', 'met'].includes(into.status)) return refuse('idea-cannot-be-merged-there');
  return [{ type: 'IdeaMerged', ideaId: idea!.id, intoId: into.id, by, at }];
};

/** What merging does to the one that stays. */
export const joinIdea = ({ duplicate, by, at }: Deed & { readonly duplicate: Idea }): Change => (idea) =>
  (!idea || idea.mergedIds.includes(duplicate.id) ? [] : [{ type: 'IdeaJoined', ideaId: idea.id, duplicate: { id: duplicate.id, mergedIds: duplicate.mergedIds, heardFrom: duplicate.heardFrom }, by, at }]);

/** An organisation says that it works on it. */
export const takeUpIdea = ({ by, at, servesArea }: AreaDeed): Change => (idea) => {
  if (idea?.status === 'taken-up' && idea.takenUpBy === by.organisationId) return [];
  return refusalOf(idea, 'take-up', by, servesArea) ?? [{ type: 'IdeaTakenUp', ideaId: idea!.id, by, at }];
};

/** …and that it does not after all: others may. */
export const letGoOfIdea = ({ by, at, servesArea }: AreaDeed): Change => (idea) => {
  if (idea?.status === 'open' && servesArea(idea)) return [];
  return refusalOf(idea, 'let-go', by, servesArea) ?? [{ type: 'IdeaLetGo', ideaId: idea!.id, by, at }];
};

export interface AnswerIdea extends AreaDeed {
  readonly answer: LocalizedText;
  /** What it became; null where the answer is in words alone. */
  readonly activity: { readonly id: string; readonly kind: ActivityKind; readonly isPublished: boolean } | null;
  readonly supporters: number;
}

/** Everybody reads what came of it. */
export const answerIdea = ({ answer, activity, supporters, by, at, servesArea }: AnswerIdea): Change => (idea) => {
  const says = idea && servesArea(idea) && sameValue(idea.answer, answer) && idea.activityId === (activity?.id ?? null) && (idea.status === 'met' || idea.status === 'answered');
  if (says) return [];
  const problem = refusalOf(idea, 'answer', by, servesArea) ?? tellsOfSomebody(...Object.values(answer) as string[]);
  if (problem) return problem;
  if (!activity) return idea!.status === 'met' ? refuse('idea-has-become-an-activity') : [{ type: 'IdeaAnswered', ideaId: idea!.id, answer, by, at }];
  if (!activity.isPublished) return refuse('activity-is-not-published');
  return [{ type: 'IdeaMet', ideaId: idea!.id, content: contentOf(idea!), activity, answer, supporters, by, at }];
};

export interface MeetIdea extends Deed {
  readonly activity: { readonly id: string; readonly kind: ActivityKind };
  readonly supporters: number;
}

/** An activity that names the idea was published: by whom, that is not asked here, since whoever publishes stands behind it. */
export const meetIdea = ({ activity, supporters, by, at }: MeetIdea): Change => (idea) => {
  if (!idea || !['open', 'taken-up', 'answered'].includes(idea.status)) return [];
  return [{ type: 'IdeaMet', ideaId: idea.id, content: contentOf(idea), activity: { id: activity.id, kind: activity.kind }, answer: null, supporters, by, at }];
};

export const contentOf = ({ municipalityCode, village, kind, targetGroups, barrier, words, language }: Idea): IdeaContent => ({ municipalityCode, village, kind, targetGroups, barrier, words, language });

/** Why a deed is not done: the idea is not there or of another area, in another's hands, or does not fit where the idea stands. */
function refusalOf(idea: Idea | undefined, deed: IdeaDeed, by: IdeaDoer, servesArea: (idea: Idea) => boolean): Refusal | undefined {
  // Of what is not there nobody is told more than of another area's.
  if (!idea || !servesArea(idea)) return refuse('idea-is-of-another-area');
  const allowed = deedsOf(idea, by.organisationId);
  if (allowed.includes(deed)) return undefined;
  const isInOthersHands = idea.status === 'taken-up' ? idea.takenUpBy !== by.organisationId : idea.answeredBy !== null && idea.answeredBy !== by.organisationId;
  return isInOthersHands ? refuse('idea-is-in-others-hands') : refuse('idea-does-not-stand-so', { status: idea.status, allowed: [...allowed] });
}

function tellsOfSomebody(...texts: readonly (string | null)[]): Refusal | undefined {
  const found = personalDataKindsIn(...texts.filter((text) => text !== null));
  return found.length > 0 ? refuse('words-tell-of-somebody', { found: [...found] }) : undefined;
}
