/** Mistakes in how mail is sent, received and carried. Where chaos would need luck to see one, a smaller test with real parts or the model of the protocol is named instead, and why. */
const CHAOS = ['chaos', '--only', 'faults', '--seed', '1', '--patience', '20'];

export const bugs = [
  {
    name: 'no-resend',
    breaks: 'What is not receipted is sent again.',
    changes: [
      { file: 'libs/mail/src/protocol/sender.ts', from: 'confirmed: applied, next: applied + 1, progressAt: at', to: 'confirmed: applied, next: Math.max(volatile.next, applied + 1), progressAt: at' },
      {
        file: 'libs/mail/src/protocol/sender.ts', from: 'heard(volatile, receipt, appliedOf(receipt, durable), at, settings)',
        to: 'heard(volatile.opened || receipt.sequence === 0 ? volatile : { ...volatile, next: durable.lastSequence + 1 }, receipt, appliedOf(receipt, durable), at, settings)',
      },
    ],
    caughtBy: [...CHAOS, '--cycles', '4', '--faults', 'wipe'],
    says: /lost \d+ commands, \d+ of them acknowledged/,
  },
  {
    name: 'number-after-publishing',
    breaks: 'A number is durable before a message goes out under it.',
    changes: [{
      file: 'libs/mail/src/relay/relay.ts',
      from: `    if (!await numberRows(`,
      to: `    for (const { channel, name, step, messages } of steps.splice(0)) this.carryOut(name, channel, step, messages);
    if (!await numberRows(`,
    }],
    // Who comes after a killed relay gives the same rows the same numbers, unless an earlier row was committed in that very moment: chaos would need luck.
    caughtBy: ['test', 'real-parts', 'libs/mail/src/relay/numbers-first.int.spec.ts'],
    says: /sends nothing under a number that is not yet committed/,
  },
  {
    name: 'cursor-by-id',
    breaks: 'The relay never asks for rows above the last one: a lower id may commit later.',
    changes: [{
      file: 'libs/mail/src/relay/outbox-rows.ts',
      from: 'from unrouted cross join lateral (select * from outbox where id = unrouted.outbox_id offset 0) outbox order by unrouted.outbox_id limit $1`',
      to: 'from outbox where id > coalesce((select max(outbox_id) from deliveries), 0) order by id limit $1`',
    }],
    caughtBy: [...CHAOS, '--cycles', '2', '--faults', 'kill-writer'],
    says: /lost \d+ commands, \d+ of them acknowledged \(prefix 0, middle [1-9]/,
  },
  {
    name: 'no-inbox',
    breaks: 'What was applied before, or comes out of its order, is not applied.',
    changes: [
      {
        file: 'libs/mail/src/protocol/receiver.ts', from: '  if (message.sequence > after.lastSequence + 1) return { ...reading, hole: true };',
        to: `  return {
    ...reading,
    after: { ...after, lastSequence: Math.max(after.lastSequence, message.sequence), lastHistory: message.sequence > after.lastSequence ? message.history : after.lastHistory },
    commit: [...reading.commit, { kind: 'apply', message }],
  };`,
      },
      {
        file: 'libs/mail/src/mailbox/mailbox-rows.ts', from: '$9::text[]) as entry`',
        to: '$9::text[]) as entry on conflict do nothing`',
      },
    ],
    caughtBy: [...CHAOS, '--cycles', '6', '--faults', 'rollback,kill-consumer'],
    says: /has \d+ doubled effects/,
  },
  {
    name: 'no-leader',
    breaks: 'One process alone carries the mail of a deployment.',
    changes: [{ file: 'libs/mail/src/office/leadership.ts', from: 'return rows[0]?.got === true;', to: `await client.query('select pg_advisory_unlock_all()');\n  return rows.length > 0;` }],
    caughtBy: [...CHAOS, '--cycles', '2', '--faults', 'kill-relay'],
    says: /0 processes hold the lock that lets one alone carry the mail of referrals/,
  },
  {
    name: 'waits-on-a-silent-database',
    breaks: 'A connection over which nothing comes any more is given up.',
    changes: [{ file: 'libs/storage-kit/src/data-source.ts', from: '      stream: impatientSocket(SILENT_MS),\n', to: '' }],
    caughtBy: [...CHAOS, '--cycles', '6', '--faults', 'half-open'],
    says: /writer-\d is told of no command any more|lost \d+ commands/,
  },
  {
    name: 'leader-keeps-its-lock-in-sleep',
    breaks: 'A leader that stands still loses its lock.',
    changes: [{ file: 'libs/mail/src/office/leadership.ts', from: 'await client.query(`set idle_session_timeout = ${GONE_AFTER_MS}`);', to: '' }],
    // Chaos heals from it by waking the leader: only the time to heal tells.
    caughtBy: ['test', 'real-parts', 'libs/mail/src/office/leadership.int.spec.ts'],
    says: /goes to another where the leader falls silent/,
  },
  {
    name: 'acknowledge-before-commit',
    breaks: 'The broker keeps a message until its effects are committed.',
    changes: [{
      file: 'libs/mail/src/mailbox/mailbox-reader.ts', from: '    const messages = batch.map(({ arrived }) => arrived);',
      to: '    const messages = batch.map(({ arrived }) => arrived);\n    for (const { raw } of batch) raw.ack();',
    }],
    // Receipts follow the commit, so that the sender mends such a loss seconds later: chaos sees no difference.
    caughtBy: ['test', 'real-parts', 'libs/mail/src/mailbox/kept-until-applied.int.spec.ts'],
    says: /stays at the broker until its effects are committed/,
  },
  {
    name: 'mailbox-cleared-of-what-was-brought',
    breaks: 'Only what has been acknowledged is taken out of a mailbox.',
    changes: [{ file: 'libs/mail/src/broker/mailbox-stream.ts', from: 'if (read > 0) await manager.streams.purge(stream, { seq: read + 1 });', to: 'await manager.streams.purge(stream, { seq: delivered.stream_seq + 1 });' }],
    caughtBy: ['test', 'real-parts', 'libs/mail/src/broker/mailbox-stream.int.spec.ts'],
    says: /cleared of what has been acknowledged/,
  },
  {
    name: 'mailbox-never-cleared',
    breaks: 'What has been read does not stay at the broker.',
    changes: [{ file: 'libs/mail/src/broker/mailbox-stream.ts', from: '      if (read > 0) await manager.streams.purge(stream, { seq: read + 1 });\n', to: '' }],
    caughtBy: ['test', 'real-parts', 'libs/mail/src/mailbox/kept-until-applied.int.spec.ts'],
    says: /stays at the broker until its effects are committed/,
  },
  {
    name: 'message-id-set',
    breaks: 'Nothing but the protocol decides whether a message is a repetition.',
    changes: [
      { file: 'libs/mail/src/wire.ts', from: '  return made;', to: `  made.set('Nats-Msg-Id', eventId);\n  return made;` },
      { file: 'libs/mail/src/broker/mailbox-stream.ts', from: 'const DUPLICATE_WINDOW_MS = 100;', to: 'const DUPLICATE_WINDOW_MS = 120_000;' },
    ],
    // A broker that loses messages mostly loses their ids with them: chaos would need luck to see one swallowed.
    caughtBy: ['test', 'real-parts', 'libs/mail/src/mailbox/kept-until-applied.int.spec.ts'],
    says: /is sent again to a receiver whose database was put back/,
  },
  {
    name: 'reader-ahead-of-its-mailbox',
    breaks: 'A reader whose place lies behind the end of its mailbox begins anew.',
    changes: [{ file: 'libs/mail/src/broker/mailbox-stream.ts', from: '  await dropReaderAhead(manager, stream);\n', to: '' }],
    // In chaos new mail soon makes up for what was lost.
    caughtBy: ['test', 'real-parts', 'libs/mail/src/mailbox/kept-until-applied.int.spec.ts'],
    says: /is read soon by a reader whose place the broker kept/,
  },
  {
    name: 'publishes-before-the-receiver-was-heard',
    breaks: 'Nothing is published on a channel before its receiver has said where it stands.',
    changes: [{ file: 'libs/mail/src/protocol/sender.ts', from: 'freshSender: SenderVolatile = { opened: false,', to: 'freshSender: SenderVolatile = { opened: true,' }],
    // It matters where databases are restored from older copies, which the model does and chaos does not.
    caughtBy: ['test', 'specs', 'libs/mail/src/protocol/protocol.model.spec.ts'],
    says: /loses nothing, doubles nothing, keeps the order and comes to rest/,
  },
  {
    name: 'broken-connection-is-the-messages-fault',
    breaks: 'A message is not laid aside because a connection broke while it was handled.',
    changes: [{ file: 'libs/mail/src/failure.ts', from: ' || LET_GO.has(failure.constructor.name)', to: '' }],
    // The connection has to break between two statements of one transaction: chaos found it once in two hundred blows.
    caughtBy: ['test', 'specs', 'libs/mail/src/failure.spec.ts'],
    says: /of the surroundings pass: QueryRunner/,
  },
];
