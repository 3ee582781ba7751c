const DOMAIN = 'services/partners/src/trainings/domain';
const SPECS = ['test', 'specs', 'services/partners/src/trainings'];
const E2E = ['test', 'real-parts', 'services/partners/src/trainings'];

/** Mistakes in the register of trainings: what is counted, and who corrects it. */
export const bugs = [
  {
    name: 'training-corrected-by-anybody',
    breaks: 'A training is corrected by whoever held it.',
    changes: [{ file: `${DOMAIN}/record-training.ts`, from: "if (training?.organisationId !== by.organisationId) return refuse('training-is-of-another');\n  if (training.isRetracted) return refuse", to: "if (!training) return refuse('training-is-of-another');\n  if (training.isRetracted) return refuse" }],
    caughtBy: SPECS,
    says: /is for whoever held it to change/,
  },
  {
    name: 'retracted-training-is-counted',
    breaks: 'A training that was taken back is found and counted no more.',
    changes: [{ file: 'services/partners/src/trainings/storage/training-search.ts', from: 'where not is_retracted and', to: 'where' }],
    caughtBy: E2E,
    says: /is read by all and corrected by whoever held it/,
  },
];
