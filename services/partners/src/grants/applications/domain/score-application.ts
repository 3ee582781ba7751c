import { refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { meanOf, resultOf, type Scoring } from '../../rounds/domain/points.js';
import type { GrantRound } from '../../rounds/domain/round.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application, DecidedScores } from './application.js';

export interface ScoreApplicationCommand {
  readonly by: Doer;
  readonly round: GrantRound;
  readonly scoring: Scoring;
  readonly comment: string | null;
  readonly at: Date;
}

/** What one scorer has given, latest of theirs. */
export interface Score {
  readonly scorerId: string;
  readonly scoring: Scoring;
  /** In hundredths of a point. */
  readonly result: number;
}

/** One scorer's points; giving them again replaces one's own and nobody else's. */
export const scoreApplication = ({ by, round, scoring, comment, at }: ScoreApplicationCommand): Decision<Application | undefined, ApplicationFact> => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (application.status !== 'submitted' && application.status !== 'supplement-requested') return refuse('application-is-not-under-consideration');
  const { criteria, multipliers } = round.terms;
  const wrong = criteria.filter(({ id, mostPoints }) => scoring.points[id] === undefined || scoring.points[id] > mostPoints).map(({ id }) => id);
  const unknown = [...Object.keys(scoring.points).filter((id) => !criteria.some((one) => one.id === id)), ...scoring.multipliers.filter((id) => !multipliers.some((one) => one.id === id))];
  if (wrong.length > 0 || unknown.length > 0) return refuse('points-are-not-of-the-round', { criteria: wrong, unknown });
  return [{ type: 'ApplicationScored', about: aboutOf(application), by, scoring, result: resultOf(round.terms, scoring), comment, at }];
};

/** The scorers' mean, with the points of each criterion; null where nobody has scored. */
export function scoresOf(scores: readonly Score[], { terms: { criteria } }: GrantRound): DecidedScores | null {
  const result = meanOf(scores.map((one) => one.result));
  if (result === null) return null;
  const points = Object.fromEntries(criteria.map(({ id }) => [id, meanOf(scores.map(({ scoring }) => (scoring.points[id] ?? 0) * 100))!]));
  return { result, points, scorers: scores.length };
}
