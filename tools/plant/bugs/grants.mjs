const GRANTS = 'services/partners/src/grants';
const APPLICATIONS = `${GRANTS}/applications`;
const SPECS = ['test', 'specs', GRANTS];
const REAL_PARTS = ['test', 'real-parts', `${GRANTS}/grants.e2e.spec.ts`];

/** Mistakes in who gets public money, how much, and when. */
export const bugs = [
  {
    name: 'appropriation-not-locked',
    breaks: 'Of decisions made at the same moment none sees money that another is giving away.',
    changes: [{ file: `${APPLICATIONS}/http/considering.controller.ts`, from: 'this.appropriations.locked(tx, planned.terms.appropriationId)', to: 'this.appropriations.find(tx, planned.terms.appropriationId)' }],
    caughtBy: REAL_PARTS,
    says: /of fifty decisions at once/,
  },
  {
    name: 'appropriation-exceeded',
    breaks: 'Decisions together never exceed the appropriation.',
    changes: [{ file: `${APPLICATIONS}/domain/decide-grant.ts`, from: 'Math.min(appropriation.amountCents - appropriation.grantedCents, round.terms.budgetCents - round.grantedCents)', to: '(void appropriation, round.terms.budgetCents - round.grantedCents)' }],
    caughtBy: SPECS,
    says: /never exceeds what is left/,
  },
  {
    name: 'window-takes-latecomers',
    breaks: 'At its closing instant a round takes nothing any more.',
    changes: [{ file: `${GRANTS}/rounds/domain/round.ts`, from: `return at < closesAt ? 'open'`, to: `return at.getTime() <= closesAt.getTime() + 1000 ? 'open'` }],
    caughtBy: SPECS,
    says: /one second after it/,
  },
  {
    name: 'pays-past-a-missing-report',
    breaks: 'Nothing is paid while the use of an earlier grant has not been told.',
    changes: [{ file: `${APPLICATIONS}/domain/pay-grant.ts`, from: `  if (missing.length > 0) return refuse('earlier-use-report-is-missing', { applications: missing.map((one) => one.applicationId) });\n`, to: '  void missing;\n' }],
    caughtBy: SPECS,
    says: /waits while an earlier use report is missing/,
  },
  {
    name: 'sent-back-report-is-no-report',
    breaks: 'A report that was sent back is missing once its day has passed.',
    changes: [{ file: `${APPLICATIONS}/storage/application-ground.ts`, from: `status in ('paid', 'use-returned')`, to: `status = 'paid'` }],
    caughtBy: REAL_PARTS,
    says: /waits again while the report is sent back/,
  },
  {
    name: 'pays-before-the-decision',
    breaks: 'Nothing is paid before the day on which it was decided.',
    changes: [{ file: `${APPLICATIONS}/domain/pay-grant.ts`, from: 'if (paidOn < decidedOnOf(application))', to: 'if (false)' }],
    caughtBy: SPECS,
    says: /follows a grant, once/,
  },
  {
    name: 'decides-before-the-round-closed',
    breaks: 'A decision is not dated before the round closed, except of one-off grants.',
    changes: [{ file: `${APPLICATIONS}/domain/decide-grant.ts`, from: 'return decidedOn < closedOn ?', to: 'return decidedOn < submittedOn ?' }],
    caughtBy: SPECS,
    says: /was not made before the round closed/,
  },
  {
    name: 'rectified-past-the-appropriation',
    breaks: 'What a rectification grants more never exceeds what is left.',
    changes: [{ file: `${APPLICATIONS}/domain/rectify-grant.ts`, from: 'if (grantedCents - beforeCents > left)', to: 'if (grantedCents - beforeCents > purse.appropriation.amountCents)' }],
    caughtBy: SPECS,
    says: /what has been granted already is not taken twice/,
  },
  {
    name: 'council-asked-to-rectify',
    breaks: 'What the council itself decided is appealed at the court.',
    changes: [{ file: `${APPLICATIONS}/domain/rectify-grant.ts`, from: "if (application.decision.appeal?.to === 'court')", to: "if (application.decision.section === 'court')" }],
    caughtBy: SPECS,
    says: /is not made of what the council itself decided/,
  },
  {
    name: 'visits-added-to-anothers-grant',
    breaks: 'Beside a grant stand the visits that its recipient told of.',
    changes: [{ file: `${GRANTS}/visits/visits-of-grant.ts`, from: 'where organisation_id = $1 and (', to: 'where ($1::uuid is not null) and (' }],
    caughtBy: ['test', 'real-parts', `${GRANTS}/visits`],
    says: /are not added to it/,
  },
  {
    name: 'appeal-ends-on-a-day-off',
    breaks: 'The last day to appeal is a working day.',
    changes: [{ file: `${APPLICATIONS}/domain/appeal.ts`, from: 'firstWorkingDayFrom(addDays(informedOn, DAYS[sent.to]))', to: '(void firstWorkingDayFrom, addDays(informedOn, DAYS[sent.to]))' }],
    caughtBy: SPECS,
    says: /is the thirtieth at the court/,
  },
  {
    name: 'group-named-in-public',
    breaks: 'An informal group, which may be known by a person, is named in public by its host alone.',
    changes: [{ file: `${GRANTS}/given/storage/public-grants.ts`, from: `case when o.type = 'informal-group' then o.parent_id else o.organisation_id end`, to: 'o.organisation_id' }],
    caughtBy: REAL_PARTS,
    says: /everybody reads who was given what/,
  },
  {
    name: 'one-off-by-spelling',
    breaks: 'A one-off grant is given once for each activity, however its name is written.',
    changes: [{ file: `${APPLICATIONS}/domain/submit-application.ts`, from: `name.normalize('NFC').toLocaleLowerCase('fi').replace(/[\\s–-]+/g, ' ').trim()`, to: 'name' }],
    caughtBy: SPECS,
    says: /make no new activity/,
  },
  {
    name: 'draft-shown-to-granter',
    breaks: 'The granter sees nothing of an application before it has been submitted.',
    changes: [{ file: 'services/partners/src/storage/migrations/grants.ts', from: ' and submitted_at is not null', to: '' }],
    caughtBy: REAL_PARTS,
    says: /each step told to the other/,
  },
];
