import { refuse, type Decision, type Refusal, type Verdict } from '@pirtti/kernel';
import type { Continuity, Experience, Experiment, ExperimentDoer, ExperimentFact, Told } from './experiment.js';
import { MOVES, movesFrom, type Move } from './moves.js';
import { textProblem } from './texts.js';

/** An experiment with all the experiences of it. */
export interface Gathered {
  readonly experiment: Experiment | undefined;
  readonly experiences: readonly Pick<Experience, 'verdict'>[];
  readonly kinds: Told['kinds'];
}

interface Deed {
  readonly by: ExperimentDoer;
  readonly at: Date;
}

type Moving = Decision<Gathered, ExperimentFact>;

/** From an idea to a plan, and from a plan to trying it. */
export const designExperiment = (deed: Deed): Moving => moving('design', deed, {});
export const startExperiment = (deed: Deed): Moving => moving('start', deed, {}, ({ experiment }) => {
  const missing = [...(experiment!.startsOn === null ? ['startsOn'] : []), ...(experiment!.targetGroups.length === 0 ? ['targetGroups'] : [])];
  return missing.length > 0 ? refuse('experiment-needs-more-to-start', { missing }) : undefined;
});

/** What was found out. Good experiences alone teach little, and bad ones alone are unfair. */
export const evaluateExperiment = ({ conclusion, ...deed }: Deed & { readonly conclusion: string }): Moving => moving('evaluate', deed, { conclusion }, (gathered) => {
  const lacking = (['good', 'bad'] as const).filter((verdict) => countOf(gathered, verdict) === 0);
  return lacking.length > 0 ? refuse('experiences-are-missing', { lacking: [...lacking] }) : textProblem(conclusion);
});

/** It goes on for good, by a decision that says with whose hands and money. */
export const scaleExperiment = ({ continuity, ownerIsKnown, today, ...deed }: Deed & { readonly continuity: Continuity; readonly ownerIsKnown: boolean; readonly today: string }): Moving =>
  moving('scale', deed, { continuity }, () => {
    if (!ownerIsKnown) return refuse('organisation-is-unknown', { unknown: [continuity.ownerId] });
    if (continuity.until !== null && continuity.until < today) return refuse('continuity-is-over-already');
    return textProblem(continuity.note, continuity.agreement);
  });

/** It is tried once more, in another way: the next iteration names this one. */
export const modifyExperiment = ({ reason, successorId, ...deed }: Deed & { readonly reason: string; readonly successorId: string }): Moving => moving('modify', deed, { reason, successorId }, () => textProblem(reason));

/** The next iteration: what was tried, to be planned anew. */
export const beginNextIteration = ({ experimentId, of, by, at }: Deed & { readonly experimentId: string; readonly of: Experiment }): Moving => ({ experiment }) => {
  if (experiment) return [];
  const { name, language, purpose, barrier, solution, targetGroups, municipalityCode, villages, pilotArea, participantIds, residents, residentPart, activityIds, ideaId } = of;
  const content = { name, language, purpose, barrier, solution, targetGroups, municipalityCode, villages, pilotArea, startsOn: null, endsOn: null, participantIds, residents, residentPart, activityIds, ideaId };
  return [{ type: 'ExperimentBegun', experimentId, content, state: 'design', iteration: of.iteration + 1, predecessorId: of.id, told: { kinds: [], good: 0, bad: 0 }, by, at }];
};

/** Not everything is carried out everywhere: an experiment may end at any time, and says why. */
export const endExperiment = ({ reason, ...deed }: Deed & { readonly reason: string }): Moving => moving('end', deed, { reason }, () => textProblem(reason));

/** The same frame around every move: whose it is, whether it fits where the experiment stands, and what else it asks for. */
function moving(move: Move, { by, at }: Deed, more: { readonly conclusion?: string; readonly continuity?: Continuity; readonly reason?: string; readonly successorId?: string }, problem: (gathered: Gathered) => Refusal | undefined = () => undefined): Moving {
  return (gathered) => {
    const { experiment, kinds } = gathered;
    if (!experiment) return refuse('not-found');
    if (experiment.organisationId !== by.organisationId) return refuse('experiment-is-led-by-another');
    const allowed = movesFrom(experiment.state);
    if (!allowed.includes(move)) return refuse('experiment-does-not-stand-so', { state: experiment.state, allowed: [...allowed] });
    const told = { kinds, good: countOf(gathered, 'good'), bad: countOf(gathered, 'bad') };
    return problem(gathered) ?? [{ type: 'ExperimentMoved', experimentId: experiment.id, from: experiment.state, to: MOVES[move], experiment, told, by, at, ...more }];
  };
}

const countOf = ({ experiences }: Gathered, verdict: Verdict): number => experiences.filter((one) => one.verdict === verdict).length;
