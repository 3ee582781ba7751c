const MEMBERSHIPS = 'services/partners/src/memberships';
const DOMAIN = `${MEMBERSHIPS}/domain`;
const SPECS = ['test', 'specs', DOMAIN];
const E2E = ['test', 'real-parts', MEMBERSHIPS];

/** Mistakes in who may do what: links that open twice, deputies who stay, rights that people give themselves. */
export const bugs = [
  {
    name: 'invitation-works-twice',
    breaks: 'A link lets in one person, once.',
    changes: [{ file: `${DOMAIN}/settle-invitation.ts`, from: 'return isSamePerson(invitation.acceptedBy, person) ? invitation : UNUSABLE;', to: 'return { ...invitation, acceptedBy: person, membershipId };' }],
    caughtBy: SPECS,
    says: /is accepted once, by one person/,
  },
  {
    name: 'invitation-races',
    breaks: 'Of many who hold the same link at once, one is let in.',
    changes: [{ file: `${MEMBERSHIPS}/storage/invitation.store.ts`, from: `{ where: { organisationId, id }, lock: { mode: 'pessimistic_write' } }`, to: '{ where: { organisationId, id } }' }],
    caughtBy: E2E,
    says: /lets one in/,
  },
  {
    name: 'old-link-opens-still',
    breaks: 'An invitation that is sent again opens by the new link alone.',
    changes: [{ file: `${DOMAIN}/settle-invitation.ts`, from: 'return { ...invitation, tokenHash, by, expiresAt: expiryAt(at) };', to: 'void tokenHash;\n  return { ...invitation, by, expiresAt: expiryAt(at) };' }],
    caughtBy: SPECS,
    says: /is sent again with another secret/,
  },
  {
    name: 'leaver-invites',
    breaks: 'What somebody has offered who has left since is worth nothing.',
    changes: [{ file: `${DOMAIN}/settle-invitation.ts`, from: ' || !senderStays', to: '' }],
    caughtBy: SPECS,
    says: /or of somebody who has left/,
  },
  {
    name: 'invitation-kept-with-its-secret',
    breaks: 'The secret of a link is kept nowhere.',
    changes: [{ file: 'libs/http-kit/src/access/secrets.ts', from: `createHash('sha256').update(token).digest('hex')`, to: '(void createHash, token)' }],
    caughtBy: E2E,
    says: /keeps its secret nowhere/,
  },
  {
    name: 'deputy-outlives-the-end',
    breaks: 'A deputy stops with whoever they stand in for.',
    changes: [{ file: `${MEMBERSHIPS}/storage/membership.store.ts`, from: 'for (const deputy of await this.deputiesOf(tx, id)) await this.change(tx, deputy.id, followPrincipal(fact));', to: 'void followPrincipal;' }],
    caughtBy: E2E,
    says: /stops with whoever they stand in for/,
  },
  {
    name: 'deputy-made-longer',
    breaks: 'A deputy’s time is made longer only where the other’s right is looked at again.',
    changes: [{ file: `${DOMAIN}/change-membership.ts`, from: 'after.validTo !== null && after.validTo <= before.validTo!', to: 'after.validTo !== null' }],
    caughtBy: SPECS,
    says: /of a deputy only shortens/,
  },
  {
    name: 'rights-given-to-oneself',
    breaks: 'Nobody gives themselves rights that they lack, by whichever membership.',
    changes: [{ file: `${DOMAIN}/change-membership.ts`, from: `if (isSamePerson(membership, by)) return refuse('membership-is-your-own');`, to: `if (membership.id === by.membershipId) return refuse('membership-is-your-own');` }],
    caughtBy: SPECS,
    says: /is refused of one’s own/,
  },
  {
    name: 'rights-that-the-organisation-lacks',
    breaks: 'An association gives no right to clients.',
    changes: [{ file: `${DOMAIN}/invite-person.ts`, from: `if (roles.some((role) => !givable.includes(role))) return refuse('organisation-has-no-such-role');`, to: 'void [roles, givable, refuse];' }],
    caughtBy: SPECS,
    says: /offers what the organisation has to give/,
  },
  {
    name: 'last-administrators-end-each-other',
    breaks: 'Of two administrators who end each other at the same time, one stays.',
    changes: [{ file: `${MEMBERSHIPS}/storage/membership.store.ts`, from: `administratorsOf(tx, organisationId).setLock('pessimistic_write').getMany()`, to: 'administratorsOf(tx, organisationId).getMany()' }],
    caughtBy: E2E,
    says: /of two administrators who end each other/,
  },
  {
    name: 'outsiders-invite-where-somebody-decides',
    breaks: 'Where an organisation has an administrator, nobody else says who comes.',
    changes: [{ file: `${DOMAIN}/first-administrator.ts`, from: `if (administered) return refuse('organisation-has-administrator');`, to: 'void administered;' }],
    caughtBy: SPECS,
    says: /is refused where somebody administers it already/,
  },
  {
    name: 'first-administrators-race',
    breaks: 'Of many who invite an organisation’s first administrator at once, one does.',
    changes: [{ file: `${MEMBERSHIPS}/storage/administration.ts`, from: 'pg_advisory_xact_lock(hashtextextended($1, 0))', to: 'hashtextextended($1, 0)' }],
    caughtBy: E2E,
    says: /of many who are invited at once, one is/,
  },
  {
    name: 'sender-sees-who-accepted',
    breaks: 'Who has accepted is no longer for those to see who sent the invitation from elsewhere.',
    changes: [{ file: 'services/partners/src/storage/migrations/first-administrators.ts', from: "using: `${BY_ME} and status <> 'accepted'`", to: 'using: BY_ME' }],
    caughtBy: E2E,
    says: /of the person it tells the town nothing/,
  },
  {
    name: 'colleagues-renew-what-crossed-a-border',
    breaks: 'An administrator finds their own organisation’s invitations and no other.',
    // One of the three alone changes nothing that anybody sees.
    changes: [
      { file: `${MEMBERSHIPS}/storage/invitation.store.ts`, from: '{ where: { organisationId, id }, lock', to: '{ where: { id }, lock' },
      { file: `${MEMBERSHIPS}/storage/invitation.store.ts`, from: 'tx.update(InvitationRow, { organisationId, id }', to: 'tx.update(InvitationRow, { id }' },
      { file: `${MEMBERSHIPS}/storage/invitation.store.ts`, from: 'tx.findOneBy(InvitationRow, { organisationId, id })', to: 'tx.findOneBy(InvitationRow, { id })' },
    ],
    caughtBy: E2E,
    says: /finds among their own invitations/,
  },
  {
    name: 'changed-rights-told-to-nobody',
    breaks: 'What is changed holds in every service.',
    changes: [{ file: 'libs/http-kit/src/mirrors/mirror-writes.ts', from: 'roles = excluded.roles, valid_from = excluded.valid_from, valid_to = excluded.valid_to, deputy_for', to: 'valid_from = excluded.valid_from, deputy_for' }],
    caughtBy: ['test', 'real-parts', 'libs/testing/src/kits/remember-partners.e2e.spec.ts'],
    says: /changed roles and days hold here too/,
  },
  {
    name: 'deputy-becomes-another',
    breaks: 'Who stands in for a colleague stays who they are.',
    changes: [{ file: 'libs/http-kit/src/access/memberships.ts', from: 'order by m.deputy_for nulls first, m.valid_from, m.membership_id', to: 'order by m.membership_id' }],
    caughtBy: ['test', 'real-parts', 'services/referrals/src/referrals/who-sees.e2e.spec.ts'],
    says: /who stands in for the link person carries on with theirs/,
  },
  {
    name: 'deputy-of-one-being-ended',
    breaks: 'A deputy appointed while the other is being ended has nothing of it.',
    changes: [{ file: 'services/partners/src/memberships/http/memberships.controller.ts', from: 'await this.memberships.held(tx, id);', to: 'await this.memberships.find(tx, id);' }],
    caughtBy: ['test', 'real-parts', 'services/partners/src/memberships/http/access.e2e.spec.ts'],
    says: /appointed while the other is being ended/,
  },
];
