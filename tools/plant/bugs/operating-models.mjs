const DOMAIN = 'services/partners/src/operating-models/domain';
const SPECS = ['test', 'specs', 'services/partners/src/operating-models'];
const E2E = ['test', 'real-parts', 'services/partners/src/operating-models'];

/** Mistakes in the library of operating models: who says how far a municipality has come, and what may not be lost. */
export const bugs = [
  {
    name: 'step-back-without-a-word',
    breaks: 'A municipality goes a step back with a reason only.',
    changes: [{ file: `${DOMAIN}/adoption.ts`, from: 'rank(state) < rank(adoption.state) && reason === null', to: 'rank(state) < 0 && reason === null' }],
    caughtBy: SPECS,
    says: /goes back with a reason only/,
  },
  {
    name: 'anybody-says-how-far-a-town-is',
    breaks: 'How far a municipality has come is for itself and its region to say.',
    changes: [{ file: `${DOMAIN}/adoption.ts`, from: '!area.includes(municipalityCode) || kind === undefined', to: 'kind === undefined' }],
    caughtBy: SPECS,
    says: /is for the municipality and its region to say/,
  },
  {
    name: 'adoption-written-over-a-newer-one',
    breaks: 'Of two who write a municipality’s state the second overwrites nothing.',
    changes: [{ file: `${DOMAIN}/adoption.ts`, from: '(adoption?.version ?? 0) !== version', to: 'version < 0' }],
    caughtBy: E2E,
    says: /of two at once is written once/,
  },
];
