const FRESHNESS = 'services/partners/src/freshness';
const E2E = ['test', 'real-parts', 'services/partners/src/freshness'];
const SPECS = ['test', 'specs', 'services/partners/src/freshness'];

/** Mistakes with records that grow old and the links by which they are confirmed. */
export const bugs = [
  {
    name: 'confirmation-link-twice',
    breaks: 'A link confirms once.',
    changes: [{ file: `${FRESHNESS}/storage/confirmation-links.ts`, from: 'token_hash = $2 and used_at is null and expires_at > $3', to: 'token_hash = $2 and expires_at > $3' }],
    caughtBy: E2E,
    says: /is confirmed once, without a login, by a POST alone/,
  },
  {
    name: 'confirmation-link-for-ever',
    breaks: 'A link expires to the second.',
    changes: [{ file: `${FRESHNESS}/storage/confirmation-links.ts`, from: 'used_at is null and expires_at > $3', to: 'used_at is null' }],
    caughtBy: E2E,
    says: /is told the same whatever is wrong/,
  },
  {
    name: 'confirmation-token-kept-in-the-open',
    breaks: 'The secret of a link stands in its letter alone.',
    changes: [{ file: `${FRESHNESS}/storage/confirmation-links.ts`, from: `createHash('sha256').update(token).digest('base64url')`, to: `createHash('sha256').update(token).digest('base64url') && token` }],
    caughtBy: E2E,
    says: /leaves no secret behind/,
  },
  {
    name: 'reminder-from-every-process',
    breaks: 'Of several processes one writes the reminder.',
    changes: [{ file: `${FRESHNESS}/record-keeping.ts`, from: 'growing.facts().length > 0 && after.archivedAt === null', to: 'after.remindedAt !== null && after.archivedAt === null' }],
    caughtBy: E2E,
    says: /is written to once, whoever of several processes is faster/,
  },
  {
    name: 'record-archived-a-second-early',
    breaks: 'A record is archived when its months are full.',
    changes: [{ file: `${FRESHNESS}/domain/freshness.ts`, from: 'at >= archivesAt(record.confirmedAt, record.remindedAt!, limits)', to: 'at.getTime() + 1000 >= archivesAt(record.confirmedAt, record.remindedAt!, limits).getTime()' }],
    caughtBy: SPECS,
    says: /is archived after eighteen, not a second earlier/,
  },
  {
    name: 'record-archived-unasked',
    breaks: 'Nothing is archived within a month of being asked about.',
    changes: [{ file: `${FRESHNESS}/domain/freshness.ts`, from: 'return byAge > byAnswer ? byAge : byAnswer;', to: 'return byAge || byAnswer;' }],
    caughtBy: SPECS,
    says: /is never archived within a month of being asked about/,
  },
  {
    name: 'archived-record-in-the-public-list',
    breaks: 'What is archived is out of the public list.',
    changes: [{ file: 'services/partners/src/organisations/http/public-organisations.controller.ts', from: ', withoutArchived: true', to: '' }],
    caughtBy: E2E,
    says: /is archived after eighteen, not a second earlier/,
  },
];
