import { refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { GrantRound } from '../../rounds/domain/round.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application, ApplicationContent } from './application.js';
import { windowProblem } from './write-application.js';

export interface SubmitApplicationCommand {
  readonly by: Doer;
  readonly round: GrantRound;
  /** The applicant's living one-off application to the same granter for the same activity. */
  readonly sameActivity: string | undefined;
  /** The draft that was read. */
  readonly version: number;
  readonly at: Date;
}

/** The name by which an activity is known: spaces and capitals make no new one. */
export const activityKey = (name: string): string => name.normalize('NFC').toLocaleLowerCase('fi').replace(/[\s–-]+/g, ' ').trim();

/** What the application still lacks, by field. */
export function missingIn({ title, purpose, activity, askedCents, annexes }: ApplicationContent, { terms }: GrantRound): string[] {
  const lacking = { title: !title, purpose: !purpose, askedCents: askedCents <= 0, activity: terms.kind === 'one-off' && activity === null };
  const without = terms.annexes.filter((kind) => !annexes.some((annex) => annex.kind === kind));
  return [...Object.entries(lacking).filter(([, lacks]) => lacks).map(([field]) => field), ...without.map((kind) => `annexes.${kind}`)];
}

/** Leaves the application to the granter, inside the window and whole. */
export const submitApplication = ({ by, round, sameActivity, version, at }: SubmitApplicationCommand): Decision<Application | undefined, ApplicationFact> => (application) => {
  if (!application) return refuse('not-found');
  if (application.organisationId !== by.organisationId) return refuse('application-is-of-another');
  if (application.status === 'submitted') return [];
  if (application.status !== 'draft') return refuse('application-is-submitted');
  const problem = windowProblem(round, at);
  if (problem) return problem;
  if (application.version !== version) return refuse('application-has-changed', { version: application.version });
  const missing = missingIn(application.content, round);
  if (missing.length > 0) return refuse('application-needs-more', { missing });
  if (round.terms.kind === 'one-off' && sameActivity !== undefined) return refuse('activity-has-its-one-off-grant', { applicationId: sameActivity });
  return [{ type: 'ApplicationSubmitted', about: aboutOf(application), by, askedCents: application.content.askedCents, at }];
};
