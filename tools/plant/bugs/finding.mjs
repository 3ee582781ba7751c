const LISTINGS = 'services/activities/src/listings';
const WORDS = ['test', 'specs', `${LISTINGS}/domain`];
const GOLDEN = ['test', 'real-parts', `${LISTINGS}/golden`];
const ROOM = 'services/activities/src/storage/migrations/room.ts';
const LISTED = ['test', 'real-parts', `${LISTINGS}/room.e2e.spec.ts`, `${LISTINGS}/keeping-listings.e2e.spec.ts`];
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
  {
    name: 'room-by-the-fullest-meeting',
    breaks: 'That one meeting is full says nothing of the others: there are free places while one of them has some.',
    changes: [{ file: ROOM, from: "if most is null or way_in <> 'occurrence' then return; end if;", to: 'if most is not null or most is null then return; end if;' }],
    caughtBy: LISTED,
    says: /are there while one of the coming meetings has some/,
  },
  {
    name: 'room-in-a-cancelled-meeting',
    breaks: 'A meeting that is called off has no free places.',
    changes: [{ file: ROOM, from: "o.status <> 'cancelled' and seated", to: 'seated' }],
    caughtBy: LISTED,
    says: /go with the meeting that is called off/,
  },
  {
    name: 'room-without-the-placed',
    breaks: 'Those who are placed sit in every meeting.',
    changes: [{ file: ROOM, from: 'and seated + coalesce(', to: 'and coalesce(' }],
    caughtBy: LISTED,
    says: /are fewer by those who are placed/,
  },
  {
    name: 'pools-do-not-tell-of-room',
    breaks: 'What lists say of room follows every sign-up and every leaving.',
    changes: [{ file: ROOM, from: 'after insert or update of confirmed, offered on sign_up_pools', to: 'after insert on sign_up_pools' }],
    caughtBy: LISTED,
    says: /are there while one of the coming meetings has some/,
  },
  {
    name: 'referral-to-any-free-meeting',
    breaks: 'A placement needs a seat of each meeting: a free one somewhere is not room for it.',
    changes: [{ file: `${LISTINGS}/storage/fit-sql.ts`, from: 'case when l.has_seat then', to: 'case when l.has_room then' }, { file: `${LISTINGS}/storage/fit-sql.ts`, from: 'has_seat as "hasRoom"', to: 'l.has_room as "hasRoom"' }, { file: `${LISTINGS}/storage/fit-sql.ts`, from: 'l.activity_id, l.has_seat, l.slots', to: 'l.activity_id, l.has_room, l.slots' }],
    caughtBy: LISTED,
    says: /are there while one of the coming meetings has some/,
  },
  {
    name: 'organiser-renamed-unnoticed',
    breaks: 'Who is called otherwise is found by the new name and no longer by the old one.',
    changes: [{ file: `${LISTINGS}/keeping-listings.ts`, from: ' or l.organiser <> ${ORGANISERS_MARK})', to: ')' }],
    caughtBy: LISTED,
    says: /finds an activity by its organiser’s name, says so, and follows/,
  },
  {
    name: 'part-of-an-organiser-counts',
    breaks: 'What an organiser is called says nothing of what this activity is.',
    changes: [{ file: `${LISTINGS}/domain/words/index-words.ts`, from: "if (where === 'organiser') {", to: "if (where === 'organiser' && word === '') {" }],
    caughtBy: LISTED,
    says: /takes no part of an organiser’s name/,
  },
];
