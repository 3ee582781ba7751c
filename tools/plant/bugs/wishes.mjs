const IDEAS = 'services/activities/src/ideas';
const EXPERIMENTS = 'services/activities/src/experiments';
const IDEA_SPECS = ['test', 'specs', IDEAS];
const EXPERIMENT_SPECS = ['test', 'specs', EXPERIMENTS];
const IDEA_E2E = ['test', 'real-parts', IDEAS];
const EXPERIMENT_E2E = ['test', 'real-parts', EXPERIMENTS];

/** Mistakes in residents' wishes and in experiments: whose words are kept, who reads them when, and what is made permanent upon what. */
export const bugs = [
  {
    name: 'phone-number-in-a-wish-is-kept',
    breaks: 'What tells of somebody is not kept, not even until the check.',
    changes: [{ file: `${IDEAS}/domain/change-idea.ts`, from: 'return tellsOfSomebody(content.words, content.village) ?? (isChecked', to: 'return (isChecked' }],
    caughtBy: IDEA_SPECS,
    says: /is not kept where it tells of somebody/,
  },
  {
    name: 'personal-data-is-looked-for-without-phone-numbers',
    breaks: 'A phone number is found however it is written.',
    changes: [{ file: 'libs/kernel/src/personal-data.ts', from: "if (!/^(?:\\+|0\\d)/u.test(begin[0])) continue;", to: "if (!begin[0].startsWith('+')) continue;" }],
    caughtBy: ['test', 'specs', 'libs/kernel/src/personal-data'],
    says: /Soittakaa 040 000 0101/,
  },
  {
    name: 'refused-wish-is-quoted',
    breaks: 'A refusal tells the kinds of what was found, never the words.',
    changes: [{ file: `${IDEAS}/domain/change-idea.ts`, from: "refuse('words-tell-of-somebody', { found: [...found] })", to: "refuse('words-tell-of-somebody', { found: [...texts.map(String)] })" }],
    caughtBy: IDEA_SPECS,
    says: /is not kept where it tells of somebody/,
  },
  {
    name: 'wish-is-public-before-it-was-checked',
    breaks: 'Nobody but those who serve the municipality reads a wish before it has been checked.',
    changes: [{ file: 'services/activities/src/storage/migrations/ideas.ts', from: "const PUBLIC = `status in ('open',", to: "const PUBLIC = `status in ('waiting', 'open'," }],
    caughtBy: IDEA_E2E,
    says: /is read by nobody but those who serve the municipality/,
  },
  {
    name: 'turned-down-wish-keeps-its-words',
    breaks: 'A wish that is turned down loses its words.',
    changes: [{ file: `${IDEAS}/domain/idea.ts`, from: "status: 'turned-down', words: '', village: null,", to: "status: 'turned-down'," }],
    caughtBy: IDEA_SPECS,
    says: /loses its words when it is turned down/,
  },
  {
    name: 'supporters-of-a-duplicate-are-lost',
    breaks: 'Merged wishes have the supporters of both.',
    changes: [{ file: `${IDEAS}/storage/idea.store.ts`, from: 's.idea_id = any(i.merged_ids || i.id)', to: 's.idea_id = i.id' }],
    caughtBy: IDEA_E2E,
    says: /are added up when duplicates become one/,
  },
  {
    name: 'published-activity-forgets-its-origin',
    breaks: 'A wish has come true when an activity that names it is published.',
    changes: [{ file: 'services/activities/src/activities/storage/activity.store.ts', from: "if (after.status === 'published') await this.ideas.met(", to: "if (after.status === 'archived') await this.ideas.met(" }],
    caughtBy: IDEA_E2E,
    says: /is an activity that names it: by the answer, or by being published/,
  },
  {
    name: 'evaluated-without-a-bad-experience',
    breaks: 'An experiment is evaluated with at least one good and one bad experience.',
    changes: [{ file: `${EXPERIMENTS}/domain/move-experiment.ts`, from: "(['good', 'bad'] as const).filter", to: "(['good'] as const).filter" }],
    caughtBy: EXPERIMENT_SPECS,
    says: /is not evaluated without a good and a bad experience/,
  },
  {
    name: 'scaled-without-being-evaluated',
    breaks: 'Only what was evaluated is made permanent.',
    changes: [{ file: `${EXPERIMENTS}/domain/moves.ts`, from: "running: ['evaluate', 'end'],", to: "running: ['evaluate', 'scale', 'end']," }],
    caughtBy: EXPERIMENT_SPECS,
    says: /running, scale/,
  },
  {
    name: 'database-lets-scale-without-a-continuity-decision',
    breaks: 'The database has the last word: nothing is made permanent without a decision on how it goes on.',
    changes: [{ file: 'services/activities/src/storage/migrations/experiments.ts', from: "       check ((state = 'scaled') = (continuity is not null)),\n", to: '' }],
    caughtBy: EXPERIMENT_E2E,
    says: /is not made permanent without a decision on how it goes on/,
  },
  {
    name: 'experiment-moved-by-a-participant',
    breaks: 'Whoever leads an experiment moves it.',
    changes: [{ file: `${EXPERIMENTS}/domain/move-experiment.ts`, from: "    if (experiment.organisationId !== by.organisationId) return refuse('experiment-is-led-by-another');\n", to: '' }],
    caughtBy: EXPERIMENT_SPECS,
    says: /is for whoever leads it/,
  },
  {
    name: 'strangers-tell-experiences',
    breaks: 'The database lets those alone tell experiences who take part in the experiment.',
    changes: [{ file: 'services/activities/src/storage/migrations/experiments.ts', from: "'experiences', { name: 'add', to: 'app', for: 'insert', check: `${OWN} and ${OF_A_SEEN_EXPERIMENT}` }", to: "'experiences', { name: 'add', to: 'app', for: 'insert', check: OWN }" }],
    caughtBy: EXPERIMENT_E2E,
    says: /is one for those who take part, and not there for others/,
  },
];
