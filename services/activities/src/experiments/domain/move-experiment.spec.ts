import { EXPERIMENT_STATE_CODES, isRefusal, type ExperimentState, type Outcome } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { experience, EXPERIMENT_ID, experiment, leader, NEXT_ID, NOON as at, partner } from './experiment.examples.js';
import { evolveExperiment, type Continuity, type ExperimentFact } from './experiment.js';
import { beginNextIteration, designExperiment, endExperiment, evaluateExperiment, modifyExperiment, scaleExperiment, startExperiment, type Gathered } from './move-experiment.js';
import { MOVES, movesFrom, type Move } from './moves.js';

const deed = { by: leader, at };
const continuity: Continuity = { ownerId: partner.organisationId, funding: 'own-work', note: '', agreement: 'Kumppanuuspöydän pöytäkirja 4/2026', until: null };
const DO: Readonly<Record<Move, (by?: typeof leader) => (gathered: Gathered) => Outcome<ExperimentFact>>> = {
  design: (by = leader) => designExperiment({ by, at }), start: (by = leader) => startExperiment({ by, at }), evaluate: (by = leader) => evaluateExperiment({ conclusion: 'Väkeä tuli kaksin verroin.', by, at }),
  scale: (by = leader) => scaleExperiment({ continuity, ownerIsKnown: true, today: '2026-11-17', by, at }), modify: (by = leader) => modifyExperiment({ reason: 'Kokeillaan iltapäivällä.', successorId: NEXT_ID, by, at }),
  end: (by = leader) => endExperiment({ reason: 'Kuljettajia ei löytynyt.', by, at }),
};
const MOVE_NAMES = Object.keys(MOVES) as Move[];
const both = [experience(), experience({ verdict: 'bad' })];
const gathered = (state: ExperimentState, experiences: Gathered['experiences'] = both): Gathered => ({ experiment: experiment({ state }), experiences, kinds: ['club'] });
const code = (outcome: Outcome<ExperimentFact>) => (isRefusal(outcome) ? outcome.code : outcome.map(({ type }) => type));

/** The whole table, written out once more by hand: what the seeds ask for (R2-33, R2-64, R2-65). */
const TABLE: Readonly<Record<ExperimentState, readonly Move[]>> = {
  idea: ['design', 'end'], design: ['start', 'end'], running: ['evaluate', 'end'], evaluated: ['scale', 'modify', 'end'], scaled: [], modified: [], ended: [],
};

describe('how an experiment moves', () => {
  it.each(EXPERIMENT_STATE_CODES.flatMap((state) => MOVE_NAMES.map((move) => [state, move] as const)))('%s, %s', (state, move) => {
    const outcome = DO[move]()(gathered(state));
    if (TABLE[state].includes(move)) {
      expect(outcome).toMatchObject([{ type: 'ExperimentMoved', from: state, to: MOVES[move] }]);
      expect(evolveExperiment(experiment({ state }), (outcome as ExperimentFact[])[0]!).state).toBe(MOVES[move]);
    } else expect(outcome).toMatchObject({ code: 'experiment-does-not-stand-so', details: { state, allowed: TABLE[state] } });
  });

  it.each(MOVE_NAMES)('%s is for whoever leads it', (move) => {
    const state = EXPERIMENT_STATE_CODES.find((one) => movesFrom(one).includes(move))!;
    expect(code(DO[move](partner)(gathered(state)))).toBe('experiment-is-led-by-another');
    expect(code(DO[move]()({ ...gathered(state), experiment: undefined }))).toBe('not-found');
  });

  it('starts with a day and with somebody for whom it is', () => {
    expect(startExperiment(deed)({ ...gathered('design'), experiment: experiment({ state: 'design', startsOn: null, targetGroups: [] }) })).toMatchObject({ code: 'experiment-needs-more-to-start', details: { missing: ['startsOn', 'targetGroups'] } });
  });

  it.each([[[], ['good', 'bad']], [[experience()], ['bad']], [[experience({ verdict: 'bad' })], ['good']]] as const)('is not evaluated without a good and a bad experience: %#', (experiences, lacking) => {
    expect(evaluateExperiment({ conclusion: 'Kaikki toimi.', ...deed })(gathered('running', experiences))).toMatchObject({ code: 'experiences-are-missing', details: { lacking } });
  });

  it('tells of nobody in what was found out, in why it ended and in how it goes on', () => {
    expect(code(evaluateExperiment({ conclusion: 'Kysy numerosta 040 000 0101', ...deed })(gathered('running')))).toBe('words-tell-of-somebody');
    expect(code(endExperiment({ reason: 'aino@example.invalid lopetti', ...deed })(gathered('running')))).toBe('words-tell-of-somebody');
    expect(code(scaleExperiment({ continuity: { ...continuity, note: '010190-123A' }, ownerIsKnown: true, today: '2026-11-17', ...deed })(gathered('evaluated')))).toBe('words-tell-of-somebody');
  });

  it('goes on for good with somebody who is known, for a time that is not over', () => {
    const [fact] = DO.scale()(gathered('evaluated')) as ExperimentFact[];
    expect(evolveExperiment(experiment({ state: 'evaluated', conclusion: 'Toimi' }), fact!)).toMatchObject({ state: 'scaled', continuity });
    expect(code(scaleExperiment({ continuity, ownerIsKnown: false, today: '2026-11-17', ...deed })(gathered('evaluated')))).toBe('organisation-is-unknown');
    expect(code(scaleExperiment({ continuity: { ...continuity, until: '2026-11-16' }, ownerIsKnown: true, today: '2026-11-17', ...deed })(gathered('evaluated')))).toBe('continuity-is-over-already');
  });

  it('goes on modified as the next iteration, which names it', () => {
    const [moved] = DO.modify()(gathered('evaluated')) as ExperimentFact[];
    const modified = evolveExperiment(experiment({ state: 'evaluated' }), moved!);
    expect(modified).toMatchObject({ state: 'modified', successorId: NEXT_ID });
    const [begun] = beginNextIteration({ experimentId: NEXT_ID, of: modified, ...deed })({ experiment: undefined, experiences: [], kinds: [] }) as ExperimentFact[];
    expect(evolveExperiment(undefined, begun!)).toMatchObject({ id: NEXT_ID, state: 'design', iteration: 2, predecessorId: EXPERIMENT_ID, name: modified.name, participantIds: modified.participantIds, startsOn: null, conclusion: null });
  });
});
