import type {
  ActivityKind, Barrier, ContinuityFunding, ExperienceVoice, ExperimentState, Language, MunicipalityCode, ResidentPart, Role, Solution, TargetGroup, Verdict,
} from '@pirtti/kernel';

/** What is tried, against what, for whom and where. Written by whoever leads it; read by all who take part. */
export interface ExperimentContent {
  readonly name: string;
  /** The one language in which it is written. */
  readonly language: Language;
  /** What is tried, and how one would see that it helps. */
  readonly purpose: string;
  /** The barrier to participation that it tries to take away… */
  readonly barrier: Barrier;
  /** …and how, where that is known. */
  readonly solution: Solution | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly municipalityCode: MunicipalityCode;
  readonly villages: readonly string[];
  /** The pilot area as which it counts; null where it is none. */
  readonly pilotArea: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Who else designs and tries it. */
  readonly participantIds: readonly string[];
  /** How many residents take part in the designing, and as what: who they are is written nowhere. */
  readonly residents: number;
  readonly residentPart: ResidentPart | null;
  /** The leading organisation's activities as which it runs. */
  readonly activityIds: readonly string[];
  /** The resident's wish from which it came. */
  readonly ideaId: string | null;
}

export const EXPERIMENT_FIELDS = [
  'name', 'language', 'purpose', 'barrier', 'solution', 'targetGroups', 'municipalityCode', 'villages', 'pilotArea', 'startsOn', 'endsOn', 'participantIds', 'residents', 'residentPart', 'activityIds', 'ideaId',
] as const satisfies readonly (keyof ExperimentContent)[];
export type ExperimentField = (typeof EXPERIMENT_FIELDS)[number];

/** How a good experiment goes on when its project is over (seeds R2-65). */
export interface Continuity {
  /** The organisation that goes on with it. */
  readonly ownerId: string;
  readonly funding: ContinuityFunding;
  readonly note: string;
  /** Where it was agreed: the agreement, the decision, the minutes. */
  readonly agreement: string;
  /** The last day for which it is secured; null until further notice. */
  readonly until: string | null;
}

/** A good or a bad experience: its words are the organisation's. */
export interface Experience {
  readonly id: string;
  readonly experimentId: string;
  /** Who wrote it down. */
  readonly organisationId: string;
  readonly verdict: Verdict;
  readonly voice: ExperienceVoice;
  /** Empty when they have been erased; that there was an experience stays. */
  readonly words: string;
  readonly language: Language;
  readonly at: Date;
}

export interface Experiment extends ExperimentContent {
  readonly id: string;
  /** Who leads it. */
  readonly organisationId: string;
  readonly state: ExperimentState;
  /** The first is 1. */
  readonly iteration: number;
  /** The experiment of which this is the next iteration. */
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  /** What was found out, since it was evaluated. */
  readonly conclusion: string | null;
  readonly continuity: Continuity | null;
  readonly endedBecause: string | null;
  readonly version: number;
  readonly changedAt: Date;
}

/** Who did it, for whom, as what. */
export interface ExperimentDoer {
  readonly organisationId: string;
  readonly role: Role | null;
}

interface Of {
  readonly experimentId: string;
  readonly by: ExperimentDoer;
  readonly at: Date;
}

export interface ExperimentBegun extends Of {
  readonly type: 'ExperimentBegun';
  readonly content: ExperimentContent;
  readonly state: ExperimentState;
  readonly iteration: number;
  readonly predecessorId: string | null;
  readonly told: Told;
}

export interface ExperimentChanged extends Of {
  readonly type: 'ExperimentChanged';
  readonly content: ExperimentContent;
  readonly changed: readonly ExperimentField[];
}

/** What others may count of an experiment beside what it says itself. */
export interface Told {
  readonly kinds: readonly ActivityKind[];
  readonly good: number;
  readonly bad: number;
}

export interface ExperimentMoved extends Of {
  readonly type: 'ExperimentMoved';
  readonly from: ExperimentState;
  readonly to: ExperimentState;
  readonly experiment: Experiment;
  readonly told: Told;
  /** What was found out, how it goes on, what is to be changed, or why it ended: what the state asks for. */
  readonly conclusion?: string;
  readonly continuity?: Continuity;
  readonly reason?: string;
  readonly successorId?: string;
}

export interface ExperienceRecorded extends Of {
  readonly type: 'ExperienceRecorded';
  readonly experience: Experience;
  readonly experiment: ExperimentContent;
}

export interface ExperienceErased extends Of {
  readonly type: 'ExperienceErased';
  readonly experience: Experience;
}

export type ExperimentFact = ExperimentBegun | ExperimentChanged | ExperimentMoved;
export type ExperienceFact = ExperienceRecorded | ExperienceErased;

export function evolveExperiment(experiment: Experiment | undefined, fact: ExperimentFact): Experiment {
  const changedAt = fact.at;
  switch (fact.type) {
    case 'ExperimentBegun': return {
      ...fact.content, id: fact.experimentId, organisationId: fact.by.organisationId, state: fact.state, iteration: fact.iteration, predecessorId: fact.predecessorId, successorId: null, conclusion: null, continuity: null,
      endedBecause: null, version: 1, changedAt,
    };
    case 'ExperimentChanged': return { ...experiment!, ...fact.content, version: experiment!.version + 1, changedAt };
    case 'ExperimentMoved': return {
      ...experiment!, state: fact.to, version: experiment!.version + 1, changedAt, ...(fact.conclusion !== undefined && { conclusion: fact.conclusion }), ...(fact.continuity && { continuity: fact.continuity }),
      ...(fact.successorId && { successorId: fact.successorId }), ...(fact.to === 'ended' && { endedBecause: fact.reason! }),
    };
  }
}
