const PEOPLE = 'services/activities/src/people';
const SPECS = ['test', 'specs', PEOPLE];
const E2E = ['test', 'real-parts', PEOPLE];

/** Mistakes in the vault of people whom activities knows by name. */
export const bugs = [
  {
    name: 'proof-names-the-erased',
    breaks: 'The proof of an erasure tells nothing of the person.',
    changes: [{ file: `${PEOPLE}/storage/people.ts`, from: 'const details = detailsKnown(person);', to: 'const details = [...detailsKnown(person), person.email as never];' }],
    caughtBy: E2E,
    says: /are, with a proof that names nobody/,
  },
  {
    name: 'links-outlive-the-person',
    breaks: 'An erasure takes the person’s links along.',
    changes: [{ file: `${PEOPLE}/storage/people.ts`, from: `await tx.query('delete from person_links where organisation_id = $1 and person_id = $2', [organisationId, id]);`, to: '' }],
    caughtBy: E2E,
    says: /are, with a proof that names nobody/,
  },
  {
    name: 'forgotten-while-needed',
    breaks: 'Nobody is forgotten while something needs them.',
    changes: [{ file: `${PEOPLE}/domain/retention.ts`, from: 'return last >= NEEDED_WITHOUT_END ? null : monthsAfter(last, months);', to: 'return monthsAfter(changedAt, months);' }],
    caughtBy: SPECS,
    says: /has no end while something without an end needs them/,
  },
  {
    name: 'forgotten-twice',
    breaks: 'Of two processes that forget one finds that it is done.',
    changes: [{ file: `${PEOPLE}/forgetting.ts`, from: 'const person = await this.people.locked(tx, id);', to: 'const person = await this.people.find(tx, id);' }],
    caughtBy: E2E,
    says: /not a second earlier, and once/,
  },
  {
    name: 'person-link-kept-with-its-secret',
    breaks: 'The secret of a person’s link is kept nowhere.',
    changes: [{ file: `${PEOPLE}/storage/person-links.ts`, from: 'const { token, tokenHash } = newSecret();', to: 'const { token } = newSecret();\n    const tokenHash = token;' }, { file: `${PEOPLE}/storage/person-links.ts`, from: 'hashOfSecret(token), at]', to: '(void hashOfSecret, token), at]' }],
    caughtBy: E2E,
    says: /its secret is kept nowhere/,
  },
  {
    name: 'person-link-without-end',
    breaks: 'A link works until its end.',
    changes: [{ file: `${PEOPLE}/storage/person-links.ts`, from: 'token_hash = $2 and expires_at > $3', to: 'token_hash = $2 and $3 = $3' }],
    caughtBy: E2E,
    says: /act in what it is about until it ends/,
  },
  {
    name: 'coordinator-knows-everybody',
    breaks: 'Who only coordinates volunteers does not meet those who signed up for something.',
    changes: [{ file: `${PEOPLE}/storage/circle.ts`, from: 'roles.some((role) => KNOW_EVERYBODY.includes(role)) ?', to: '(void KNOW_EVERYBODY, roles.length > 0) ?' }],
    caughtBy: E2E,
    says: /are known to who only coordinates volunteers/,
  },
];
