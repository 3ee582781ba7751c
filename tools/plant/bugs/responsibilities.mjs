const DOMAIN = 'services/partners/src/responsibilities/domain';
const STORAGE = 'services/partners/src/responsibilities/storage';
const SPECS = ['test', 'specs', DOMAIN, 'services/partners/src/announcements'];
const E2E = ['test', 'real-parts', 'services/partners/src/responsibilities'];

/** Mistakes in who answers for what: two who answer are as bad as none. */
export const bugs = [
  {
    name: 'two-answer-at-once',
    breaks: 'Whoever answered until now does so until the day before.',
    changes: [{ file: `${DOMAIN}/assign-responsibility.ts`, from: 'const responsibilities = [...until(matter, startsOn), assigned];', to: 'const responsibilities = [...matter.responsibilities, assigned];' }],
    caughtBy: SPECS,
    says: /there is always one at most/,
  },
  {
    name: 'database-takes-two-at-once',
    breaks: 'The database itself keeps to one at a time.',
    changes: [{ file: 'services/partners/src/storage/migrations/responsibilities.ts', from: `daterange(starts_on, ends_on, '[]') with &&)`, to: `daterange(starts_on, ends_on, '[]') with =)` }],
    caughtBy: E2E,
    says: /the database takes no two at once/,
  },
  {
    name: 'responsibility-overwritten',
    breaks: 'Of many who name somebody at once one is heard, and the others are told.',
    changes: [{ file: `${DOMAIN}/assign-responsibility.ts`, from: `if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });\n  if (endsOn`, to: 'if (endsOn' }],
    caughtBy: SPECS,
    says: /overwrites nothing that came meanwhile/,
  },
  {
    name: 'matters-race',
    breaks: 'The first word about an agreement waits for nobody’s row, and still no two are written.',
    changes: [{ file: `${STORAGE}/matter.store.ts`, from: `await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [\`matter \${id}\`]);`, to: '' }],
    caughtBy: E2E,
    says: /also when twenty are named at the same moment/,
  },
  {
    name: 'strangers-answer-for-an-agreement',
    breaks: 'For an agreement one of its parties answers.',
    changes: [{ file: `${DOMAIN}/assign-responsibility.ts`, from: ` || (matter.kind === 'agreement' && !matter.parties.includes(organisationId))`, to: '' }],
    caughtBy: SPECS,
    says: /of an agreement names one of its parties/,
  },
  {
    name: 'programme-told-again',
    breaks: 'What was told already is not told again, however often it comes.',
    changes: [{ file: `${STORAGE}/programme-matter.store.ts`, from: 'matters.filter(({ id }) => ids.has(id)).flatMap', to: 'matters.flatMap' }],
    caughtBy: E2E,
    says: /an event says so once/,
  },
  {
    name: 'programme-in-anothers-name',
    breaks: 'A programme is of the organisation in whose name it was told.',
    changes: [{ file: 'services/partners/src/responsibilities/reactions/answer-for-programme-when-adopted.ts', from: 'this.matters.keep(tx, organisation,', to: 'this.matters.keep(tx, data.organisationId,' }],
    caughtBy: E2E,
    says: /in whose name it was told/,
  },
  {
    name: 'programme-ended-by-hand',
    breaks: 'A measure ends with its programme, not from the list of responsibilities.',
    changes: [{ file: `${DOMAIN}/assign-responsibility.ts`, from: `if (matter.kind === 'programme' || matter.kind === 'measure') return refuse('programme-ends-by-itself');`, to: '' }],
    caughtBy: SPECS,
    says: /a measure with its programme/,
  },
  {
    name: 'old-programmes-go-untold',
    breaks: 'Programmes that were here before anybody was told are told when the house is updated.',
    changes: [{ file: 'services/reporting/src/storage/migrations/reporting.ts', from: `const UNTOLD = ['programmes', `, to: 'const UNTOLD = [' }],
    caughtBy: ['test', 'real-parts', 'services/reporting/src/storage'],
    says: /is told once/,
  },
  {
    name: 'gap-goes-untold',
    breaks: 'From which day nobody answers is told as soon as it is known.',
    changes: [{ file: `${DOMAIN}/matter.ts`, from: 'day = addDays(current.endsOn, 1);', to: 'return null;' }],
    caughtBy: SPECS,
    says: /the day after the last one’s last day/,
  },
  {
    name: 'leaver-takes-others-along',
    breaks: 'A hand-over moves what is in the leaver’s name, and nothing of others’.',
    changes: [{ file: `${DOMAIN}/hand-over-responsibility.ts`, from: 'if (one.personId !== personId || ', to: 'if (' }],
    caughtBy: SPECS,
    says: /nothing of others’/,
  },
  {
    name: 'one-row-stops-the-hand-over',
    breaks: 'A row that cannot be handed over leaves the others done.',
    changes: [{ file: 'services/partners/src/contact-persons/http/handing-over.ts', from: 'if (!(error instanceof RowRefused)) throw error;', to: 'if (error instanceof RowRefused) throw error;' }],
    caughtBy: E2E,
    says: /each row with its result/,
  },
  {
    name: 'unseen-goes-unsaid',
    breaks: 'What only others see is in the leaver’s name all the same.',
    changes: [{ file: 'services/partners/src/contact-persons/http/handing-over.ts', from: '.map((one) => unseenRow(one, asked.language))', to: '.slice(0, 0).map((one) => unseenRow(one, asked.language))' }],
    caughtBy: E2E,
    says: /also from what only others see/,
  },
  {
    name: 'role-to-come-keeps-the-leaver',
    breaks: 'A role that has not begun is cancelled, and keeps nobody from leaving.',
    changes: [{ file: 'services/partners/src/contact-persons/http/handing-over.ts', from: 'const isPlanned = beginsAfter(one, leaving);', to: 'const isPlanned = beginsAfter(one, leaving) && lastDay === null;' }],
    caughtBy: E2E,
    says: /before a role begins/,
  },
  {
    name: 'last-day-never-comes',
    breaks: 'Whose last day was said beforehand is let go on the day after.',
    changes: [{ file: 'services/partners/src/contact-persons/storage/contact-person.store.ts', from: 'leavesOn: LessThan(today)', to: `leavesOn: LessThan(today.replace('20', '19'))` }],
    caughtBy: E2E,
    says: /on the day after number and address go by themselves/,
  },
];
