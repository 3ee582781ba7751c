import type { ActivityKind, Barrier, IdeaChannel, IdeaStatus, Language, LocalizedText, MunicipalityCode, Role, TargetGroup, TurnDownReason } from '@pirtti/kernel';

/** What somebody would like to do near them. Nothing of it says who. */
export interface IdeaContent {
  readonly municipalityCode: MunicipalityCode;
  readonly village: string | null;
  /** What kind of activity; null where the wisher did not say. */
  readonly kind: ActivityKind | null;
  readonly targetGroups: readonly TargetGroup[];
  /** What keeps them from taking part today. */
  readonly barrier: Barrier | null;
  readonly words: string;
  readonly language: Language;
}

export interface Idea extends IdeaContent {
  readonly id: string;
  /** Who wrote it down; nobody's organisation for what came by the form. */
  readonly organisationId: string;
  readonly channel: IdeaChannel;
  readonly status: IdeaStatus;
  readonly raisedAt: Date;
  /** How many wished for it when it was written down; those of its duplicates are added. */
  readonly heardFrom: number;
  /** Its duplicates, whose supporters are its own. */
  readonly mergedIds: readonly string[];
  readonly mergedInto: string | null;
  readonly takenUpBy: string | null;
  readonly answer: LocalizedText | null;
  /** The activity that it became. */
  readonly activityId: string | null;
  readonly answeredBy: string | null;
  readonly changedAt: Date;
}

/** Who did it, for whom. */
export interface IdeaDoer {
  readonly organisationId: string;
  /** Null for a resident, of whom nothing is known, and for what followed from a publication by itself. */
  readonly role: Role | null;
}

interface Of {
  readonly ideaId: string;
  readonly by: IdeaDoer;
  readonly at: Date;
}

export interface IdeaRaised extends Of {
  readonly type: 'IdeaRaised';
  readonly content: IdeaContent;
  readonly channel: IdeaChannel;
  readonly heardFrom: number;
}

/** Checked, and from now on read by all. */
export interface IdeaPublished extends Of {
  readonly type: 'IdeaPublished';
  readonly content: IdeaContent;
  readonly channel: IdeaChannel;
}

export interface IdeaTurnedDown extends Of {
  readonly type: 'IdeaTurnedDown';
  readonly reason: TurnDownReason;
}

export interface IdeaMerged extends Of {
  readonly type: 'IdeaMerged';
  readonly intoId: string;
}

/** A duplicate was merged into this one. */
export interface IdeaJoined extends Of {
  readonly type: 'IdeaJoined';
  readonly duplicate: Pick<Idea, 'id' | 'mergedIds' | 'heardFrom'>;
}

export interface IdeaTakenUp extends Of {
  readonly type: 'IdeaTakenUp';
}

export interface IdeaLetGo extends Of {
  readonly type: 'IdeaLetGo';
}

export interface IdeaAnswered extends Of {
  readonly type: 'IdeaAnswered';
  readonly answer: LocalizedText;
}

/** It became an activity. */
export interface IdeaMet extends Of {
  readonly type: 'IdeaMet';
  readonly content: IdeaContent;
  readonly activity: { readonly id: string; readonly kind: ActivityKind };
  readonly answer: LocalizedText | null;
  readonly supporters: number;
}

export type IdeaFact = IdeaRaised | IdeaPublished | IdeaTurnedDown | IdeaMerged | IdeaJoined | IdeaTakenUp | IdeaLetGo | IdeaAnswered | IdeaMet;

export function evolveIdea(idea: Idea | undefined, fact: IdeaFact): Idea {
  const changedAt = fact.at;
  switch (fact.type) {
    case 'IdeaRaised': return {
      ...fact.content, id: fact.ideaId, organisationId: fact.by.organisationId, channel: fact.channel, status: 'waiting', raisedAt: fact.at, heardFrom: fact.heardFrom, mergedIds: [], mergedInto: null, takenUpBy: null,
      answer: null, activityId: null, answeredBy: null, changedAt,
    };
    case 'IdeaPublished': return { ...idea!, ...fact.content, status: 'open', changedAt };
    // Whatever could tell of somebody goes; that there was a wish stays.
    case 'IdeaTurnedDown': return { ...idea!, status: 'turned-down', words: '', village: null, answer: null, activityId: null, takenUpBy: null, changedAt };
    case 'IdeaMerged': return { ...idea!, status: 'merged', mergedInto: fact.intoId, takenUpBy: null, changedAt };
    case 'IdeaJoined': return { ...idea!, heardFrom: idea!.heardFrom + fact.duplicate.heardFrom, mergedIds: [...idea!.mergedIds, fact.duplicate.id, ...fact.duplicate.mergedIds], changedAt };
    case 'IdeaTakenUp': return { ...idea!, status: 'taken-up', takenUpBy: fact.by.organisationId, changedAt };
    case 'IdeaLetGo': return { ...idea!, status: 'open', takenUpBy: null, changedAt };
    case 'IdeaAnswered': return { ...idea!, status: 'answered', answer: fact.answer, answeredBy: fact.by.organisationId, takenUpBy: null, changedAt };
    case 'IdeaMet': return { ...idea!, status: 'met', activityId: fact.activity.id, answer: fact.answer ?? idea!.answer, answeredBy: fact.by.organisationId, takenUpBy: idea!.takenUpBy ?? fact.by.organisationId, changedAt };
  }
}

/** What can be done with an idea by whoever serves its area. */
export const IDEA_DEEDS = ['publish', 'turn-down', 'merge', 'take-up', 'let-go', 'answer'] as const;
export type IdeaDeed = (typeof IDEA_DEEDS)[number];

const DEEDS: Readonly<Record<IdeaStatus, readonly IdeaDeed[]>> = {
  waiting: ['publish', 'merge', 'turn-down'],
  open: ['take-up', 'answer', 'merge', 'turn-down'],
  'taken-up': ['answer', 'let-go', 'turn-down'],
  answered: ['take-up', 'answer', 'turn-down'],
  met: ['answer', 'turn-down'],
  merged: [],
  'turned-down': [],
};

/** What an organisation may do with an idea of its area now; what one has taken up or answered is in its own hands. */
export function deedsOf({ status, takenUpBy, answeredBy }: Pick<Idea, 'status' | 'takenUpBy' | 'answeredBy'>, organisationId: string): readonly IdeaDeed[] {
  const holder = status === 'taken-up' ? takenUpBy : status === 'met' || status === 'answered' ? answeredBy : null;
  const isOthers = holder !== null && holder !== organisationId;
  // Words in which somebody can be recognised are taken away by whoever notices.
  return DEEDS[status].filter((deed) => !isOthers || deed === 'turn-down' || (status === 'answered' && deed === 'take-up'));
}
