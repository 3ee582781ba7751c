import type { ExperimentState } from '@pirtti/kernel';

/** What moves an experiment, by the state that it leads to. */
export const MOVES = { design: 'design', start: 'running', evaluate: 'evaluated', scale: 'scaled', modify: 'modified', end: 'ended' } as const satisfies Record<string, ExperimentState>;
export type Move = keyof typeof MOVES;

/** From where each leads on (seeds R2-33, R2-64, R2-65). What is not here is not done. */
const ALLOWED: Readonly<Record<ExperimentState, readonly Move[]>> = {
  idea: ['design', 'end'],
  design: ['start', 'end'],
  running: ['evaluate', 'end'],
  // Only what was evaluated can be made permanent or tried in another way.
  evaluated: ['scale', 'modify', 'end'],
  scaled: [],
  modified: [],
  ended: [],
};

export const movesFrom = (state: ExperimentState): readonly Move[] => ALLOWED[state];
