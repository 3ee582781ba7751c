const IMPORTS = 'services/activities/src/imports';
const CALENDARS = 'services/activities/src/calendars';
const E2E = ['test', 'real-parts', IMPORTS];

/** Mistakes in what is brought in from elsewhere, and in the calendars that others follow. */
export const bugs = [
  {
    name: 'import-loses-many-untold',
    breaks: 'More than five and a fifth of a source never vanish untold.',
    changes: [{ file: `${IMPORTS}/domain/missing-items.ts`, from: 'if (isMany(missing) && told !== missing.items.length) return', to: 'if (isMany(missing) && told === -1) return' }],
    caughtBy: ['test', 'specs', `${IMPORTS}/domain`],
    says: /it is known whether that is too many/,
  },
  {
    name: 'import-makes-doubles',
    breaks: 'The same file twice brings nothing the second time.',
    changes: [{ file: `${IMPORTS}/storage/import.store.ts`, from: 'const fate = planItem(item, known, { overEdits, at });\n    const told', to: 'const fate = planItem(item, undefined, { overEdits, at });\n    const told' }],
    caughtBy: E2E,
    says: /come as drafts, once however often they come/,
  },
  {
    name: 'import-over-edits',
    breaks: 'What somebody has written otherwise here is not overwritten unless that was asked for.',
    changes: [{ file: `${IMPORTS}/domain/merge.ts`, from: 'const kept = overEdits ? [] :', to: 'const kept = !overEdits ? [] :' }],
    caughtBy: ['test', 'specs', `${IMPORTS}/domain`],
    says: /leaves somebody’s words here as they are/,
  },
  {
    name: 'feed-from-inside',
    breaks: 'No calendar is fetched from inside a network or a machine.',
    changes: [{ file: `${IMPORTS}/fetching/fetch-feed.ts`, from: 'found.every(({ address }) => mayReach(address))', to: 'found.some(({ address }) => mayReach(address))' }],
    caughtBy: ['test', 'specs', `${IMPORTS}/fetching`],
    says: /is not asked for where a name leads inside/,
  },
  {
    name: 'feed-redirected-inside',
    breaks: 'A redirect is judged like the first address.',
    changes: [{ file: `${IMPORTS}/fetching/fetch-feed.ts`, from: "if ('refused' in target) return target;", to: "if ('refused' in target && hop === 0) return target;\n      if ('refused' in target) return refuse('feed-redirects-without-end');" }],
    caughtBy: ['test', 'specs', `${IMPORTS}/fetching`],
    says: /follows to another open address, and not inside/,
  },
  {
    name: 'rule-without-bounds',
    breaks: 'A rule of a thousand million times costs nothing but its refusal.',
    changes: [{ file: `${IMPORTS}/domain/read-rule.ts`, from: ' || Number(count) > LIMITS.occurrences || !budget.spend(Number(count) * weight)', to: '' }],
    caughtBy: ['test', 'specs', `${IMPORTS}/domain/read-calendar.spec.ts`],
    says: /a thousand million times/,
  },
  {
    name: 'calendar-forgets-what-is-off',
    breaks: 'Followers learn what was called off instead of losing it.',
    changes: [{ file: `${CALENDARS}/domain/followed.ts`, from: "if (activity.status === 'published') return false;\n", to: 'if (activity.status) return false;\n' }],
    caughtBy: ['test', 'specs', CALENDARS],
    says: /says of what was cancelled that it is/,
  },
  {
    name: 'calendar-of-all-organisations',
    breaks: 'One organisation’s calendar holds no other’s.',
    changes: [{ file: `${CALENDARS}/storage/calendar.reader.ts`, from: "query.andWhere('a.organisation_id = :organisationId', scope)", to: "query.andWhere('a.organisation_id is not null', scope)" }],
    caughtBy: ['test', 'real-parts', CALENDARS],
    says: /one organisation’s holds no other’s/,
  },
  {
    name: 'file-read-to-its-end',
    breaks: 'A file that does not end is refused before it is read to its end.',
    changes: [{ file: 'libs/http-kit/src/server/fastify.ts', from: 'const BODY_LIMIT_BYTES = 256 * 1024;', to: 'const BODY_LIMIT_BYTES = 2 ** 31;' }],
    caughtBy: ['test', 'real-parts', 'services/activities/src/imports/http/flooding-uploads.e2e.spec.ts'],
    says: /is refused within a second and 64 MB/,
  },
];
