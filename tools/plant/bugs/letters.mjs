const SENDING = 'libs/notify/src/sending';
const INT = ['test', 'real-parts', 'libs/notify'];
const OWN = ['test', 'real-parts', 'services/partners/src/letters'];
const REMINDERS = ['test', 'real-parts', 'services/partners/src/reminders'];
const CHOICES = 'services/partners/src/storage/migrations/letters.ts';
const SPECS = ['test', 'specs', 'libs/notify'];

/** Mistakes with letters to people: lost, sent twice without need, sent to whom or when they must not be. */
export const bugs = [
  {
    name: 'letter-marked-before-it-is-sent',
    breaks: 'Who dies while sending loses no letter.',
    changes: [{ file: `${SENDING}/letter-sender.ts`, from: 'const outcome = await this.handOver(letter)', to: `await settleLetter(mail, letter, 'sent', clock.now());\n    const outcome = await this.handOver(letter)` }],
    caughtBy: ['chaos', '--only', 'letters', '--kills', '4', '--seed', '7'],
    says: /letter \S+ never came/,
  },
  {
    name: 'letter-outside-its-transaction',
    breaks: 'A letter is taken back with the change that it tells of.',
    changes: [
      { file: 'libs/notify/src/letters.ts', from: 'await tx.query(\n      `insert', to: `await tx.connection.transaction(async (own) => { await own.query("select set_config('pirtti.organisation', $1, true)", [organisationId]); await own.query(\n      \`insert` },
      { file: 'libs/notify/src/letters.ts', from: 'goes ? null : at],\n    );', to: 'goes ? null : at],\n    ); });' },
    ],
    caughtBy: INT,
    says: /are taken back with the change that they tell of/,
  },
  {
    name: 'letter-taken-by-two-senders',
    breaks: 'Each letter is sent by one of several senders.',
    changes: [{ file: `${SENDING}/letter-rows.ts`, from: 'make_interval(secs => $2)', to: 'make_interval(secs => 0 * $2)' }],
    caughtBy: INT,
    says: /are each sent by one of several senders|of a sender who has died/,
  },
  {
    name: 'letter-to-whoever-is-not-to-be-contacted',
    breaks: '"Do not contact" silences every letter to a resident.',
    changes: [{ file: 'libs/notify/src/decisions/may-be-sent.ts', from: `if (reader.as === 'resident' && reader.doNotContact) return false;`, to: '' }],
    caughtBy: SPECS,
    says: /never goes to a resident who is not to be contacted/,
  },
  {
    name: 'letter-to-whoever-does-without-it',
    breaks: 'What a person does without does not come, though it was written before they chose.',
    changes: [{ file: `${SENDING}/letter-sender.ts`, from: 'declined: await choices.declinedBy(mail, { organisationId, membershipId })', to: 'declined: []' }],
    caughtBy: INT,
    says: /are looked up when they leave/,
  },
  {
    name: 'letter-choices-for-all-to-read',
    breaks: 'What somebody chose about letters is nobody else’s to know.',
    changes: [{ file: CHOICES, from: `name: 'mine_read', to: 'app', for: 'select', using: BY_ME`, to: `name: 'mine_read', to: 'app', for: 'select', using: 'true'` }],
    caughtBy: OWN,
    says: /is nobody else’s to know/,
  },
  {
    name: 'letters-for-all-to-read',
    breaks: 'That a letter went to somebody is for them and for whoever wrote it.',
    changes: [{ file: CHOICES, from: 'using: `exists (', to: 'using: `true or exists (' }],
    caughtBy: OWN,
    says: /to that person alone/,
  },
  {
    name: 'letter-about-a-negotiation-each-round',
    breaks: 'A pair that lacks its negotiation is written to once a year.',
    changes: [{ file: 'services/partners/src/forums/storage/negotiation-reminders.ts', from: 'municipalityId, year, at]);\n  return rows.length > 0;', to: 'municipalityId, year, at]);\n  return rows.length >= 0;' }],
    caughtBy: OWN,
    says: /is written to both sides once a year/,
  },
  {
    name: 'letter-about-a-due-day-each-round',
    breaks: 'Of a day that comes an organisation is reminded once.',
    changes: [{ file: 'services/partners/src/reminders/due-reminders.ts', from: 'return rows.length > 0;', to: 'return rows.length >= 0;' }],
    caughtBy: REMINDERS,
    says: /by however many processes/,
  },
  {
    name: 'letter-to-sign-at-each-try',
    breaks: 'The first signature asks the others for theirs once, however often it is repeated.',
    changes: [{ file: 'services/partners/src/agreements/domain/asked-to-sign.ts', from: 'before?.signatures.length === 0 && ', to: '' }],
    caughtBy: REMINDERS,
    says: /learn from the first signature/,
  },
  {
    name: 'letter-that-tells-the-decision',
    breaks: 'A letter says that there is a decision, and not which.',
    changes: [{ file: 'services/partners/src/grants/letters/telling-applicants.ts', from: "details: { ...details, isRectification: fact.type === 'ClaimSettled' }", to: "details: { ...details, isRectification: fact.type === 'ClaimSettled', ...fact.grant }" }],
    caughtBy: REMINDERS,
    says: /that there is a decision, but not which/,
  },
  {
    name: 'letter-wakes-the-sleeping',
    breaks: 'In quiet hours only urgent letters go out.',
    changes: [{ file: `${SENDING}/letter-sender.ts`, from: 'onlyUrgent: isQuiet(at, settings.quietHours)', to: 'onlyUrgent: isQuiet(at, undefined)' }],
    caughtBy: INT,
    says: /wait for the morning, but for the urgent ones/,
  },
  {
    name: 'letter-keeps-its-address',
    breaks: 'Where a letter went is kept nowhere once it has gone.',
    changes: [
      { file: `${SENDING}/letter-rows.ts`, from: 'reply = $5, address = null, details = null', to: 'reply = $5' },
      { file: 'libs/notify/src/notify.migrations.ts', from: `     check ((status = 'waiting') = (address is not null and details is not null)),\n     check (status = 'waiting' or (address is null and details is null))\n`, to: '     check (true)\n' },
    ],
    caughtBy: INT,
    says: /leave nothing behind/,
  },
  {
    name: 'letter-refused-for-our-own-fault',
    breaks: 'A wrong password of ours refuses nobody’s letter.',
    changes: [{ file: 'libs/notify/src/decisions/judge-failure.ts', from: ' || !OF_THE_LETTER.includes(String(command))', to: '' }],
    caughtBy: SPECS,
    says: /tries again where the moment or we ourselves are at fault/,
  },
];
