const LISTINGS = 'services/activities/src/listings';
const WORDS = ['test', 'specs', `${LISTINGS}/domain`];
const GOLDEN = ['test', 'real-parts', `${LISTINGS}/golden`];
const SEARCH = ['test', 'real-parts', `${LISTINGS}/storage`];

/** Mistakes about finding what is offered. */
export const bugs = [
  {
    name: 'unknown-is-accessible',
    breaks: 'What nobody has told of a place is unknown, and unknown is not yes.',
    changes: [{ file: `${LISTINGS}/storage/listing-criteria.ts`, from: 'return `${column} & ${bits} = ${bits}`;', to: 'return `l.inaccessible & ${bits} = 0`;' }],
    caughtBy: SEARCH,
    says: /a profile, which unknown is not/,
  },
  {
    name: 'compounds-are-not-cut',
    breaks: '"ryhmä" finds "keskusteluryhmä".',
    changes: [{ file: `${LISTINGS}/domain/words/word-keys.ts`, from: "if (language === 'en' || word.length < 6) return [];", to: 'if (word.length > 0) return [];' }],
    caughtBy: GOLDEN,
    says: /“ryhmä” finds what it must/,
  },
  {
    name: 'slips-are-not-forgiven',
    breaks: 'A slip of the finger is forgiven.',
    changes: [{ file: `${LISTINGS}/domain/words/likeness.ts`, from: 'word.length < 8 ? 1 : 2', to: '0' }],
    caughtBy: WORDS,
    says: /by tuolijumpa is/,
  },
  {
    name: 'found-without-a-reason',
    breaks: 'Each find says why it is here, also where a part of a compound was looked for.',
    changes: [{ file: `${LISTINGS}/domain/words/why-found.ts`, from: "return how('part');", to: 'return undefined;' }],
    caughtBy: WORDS,
    says: /by ryhmässä is told with its place/,
  },
  {
    name: 'the-database-weighs-otherwise',
    breaks: 'The database chooses by the same sum of reasons that is told.',
    changes: [{ file: `${LISTINGS}/storage/fit-sql.ts`, from: "then ${W['short-way']} else", to: "then ${W['near-home']} else" }],
    caughtBy: SEARCH,
    says: /choose the same best, in the same order/,
  },
  {
    name: 'near-to-the-metre',
    breaks: 'Where somebody stands is told to about a kilometre and no nearer.',
    changes: [{ file: `${LISTINGS}/http/find-activities.request.ts`, from: 'const POSITION = /^-?\\d{1,2}(\\.\\d{1,2})?,', to: 'const POSITION = /^-?\\d{1,2}(\\.\\d{1,9})?,' }],
    caughtBy: ['test', 'real-parts', 'services/activities/src/activities/http/search-activities.e2e.spec.ts'],
    says: /refuses near=63\.9012/,
  },
];
