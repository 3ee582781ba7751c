import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Annex, Application } from './application.js';

type Change = Decision<Application | undefined, ApplicationFact>;

export interface RequestSupplementCommand {
  readonly by: Doer;
  readonly text: string;
  readonly dueOn: string;
  readonly at: Date;
}

export interface GiveSupplementCommand {
  readonly by: Doer;
  readonly text: string;
  readonly annexes: readonly Annex[];
  readonly at: Date;
}

/** The granter asks for what is missing or unclear, and says by when. */
export const requestSupplement = ({ by, text, dueOn, at }: RequestSupplementCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (application.status === 'supplement-requested') return refuse('supplement-is-awaited');
  if (application.status !== 'submitted') return refuse('application-is-not-under-consideration');
  if (dueOn < dayInHelsinki(at)) return refuse('day-has-passed');
  return [{ type: 'SupplementRequested', about: aboutOf(application), by, text, dueOn, at }];
};

/** The applicant answers: also after the round has closed, but not after the day that was given. */
export const giveSupplement = ({ by, text, annexes, at }: GiveSupplementCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.organisationId !== by.organisationId) return refuse('application-is-of-another');
  if (application.status !== 'supplement-requested') return refuse('supplement-is-not-asked');
  if (application.supplements.at(-1)!.dueOn < dayInHelsinki(at)) return refuse('supplement-came-too-late');
  return [{ type: 'SupplementGiven', about: aboutOf(application), by, text, annexes, at }];
};
