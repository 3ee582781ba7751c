const chaos = (...words) => ['chaos', '--short', '--seed', '1', '--only', ...words];

export const bugs = [
  {
    name: 'relay-reads-by-last-id',
    breaks: 'A transaction that took lower ids and commits later is told too.',
    changes: [{
      file: 'libs/mail/src/relay/outbox-rows.ts',
      from: 'from unrouted cross join lateral (select * from outbox where id = unrouted.outbox_id offset 0) outbox order by unrouted.outbox_id limit $1',
      to: 'from outbox where id > (select coalesce(max(outbox_id), 0) from deliveries) order by id limit $1',
    }],
    caughtBy: chaos('million'),
    says: /million: \d+ committed events have no effect/,
  },
  {
    name: 'keep-what-came-too-early',
    breaks: 'What comes before its predecessor is acknowledged and asked for again: kept back, it fills what the broker lets out unacknowledged.',
    changes: [{
      file: 'libs/mail/src/protocol/receiver.ts',
      from: 'positions: input.messages.map((message) => message.position)',
      to: 'positions: commit.map(({ message }) => message.position)',
    }],
    caughtBy: chaos('permuted'),
    says: /permuted: the receiver does not converge/,
  },
  {
    name: 'poison-stops-everybody',
    breaks: 'What waits behind a dead letter is its own aggregate, and nobody else’s.',
    changes: [{
      file: 'libs/mail/src/mailbox/mailbox-rows.ts',
      from: 'array(select distinct aggregate_id::text from dead_letters',
      to: 'array(select unnest($5::uuid[])::text where exists (select 1 from dead_letters',
    }, {
      file: 'libs/mail/src/mailbox/mailbox-rows.ts',
      from: "where sender = $1 and aggregate_id = any($5::uuid[]) and kind in ('dead', 'parked') and settled_at is null) as blocked",
      to: "where sender = $1 and kind in ('dead', 'parked') and settled_at is null)) as blocked",
    }],
    caughtBy: chaos('poison'),
    says: /poison: \d+ aggregates without poison have letters laid aside/,
  },
  {
    name: 'starts-are-not-counted',
    breaks: 'A start is counted before it is made, so that a message that kills the process is known at last.',
    changes: [{
      file: 'libs/mail/src/mailbox/mailbox-reader.ts',
      from: 'await markStart(database.manager, sender.name, message.arrived, deaths + 1);',
      to: 'await markStart(database.manager, sender.name, message.arrived, 1);',
    }],
    caughtBy: chaos('poison'),
    says: /poison: the others do not come past the poison/,
  },
  {
    name: 'starts-are-forgotten-too-early',
    breaks: 'What came too early does not end the count of the message that kills.',
    changes: [{
      file: 'libs/mail/src/mailbox/mailbox-rows.ts',
      from: 'starts = case when (started_generation, started_sequence) <= ($2, $3) then 0 else starts end',
      to: 'starts = 0',
    }, {
      file: 'libs/mail/src/mailbox/mailbox-reader.ts',
      from: 'if (this.unfinished && this.hasPassed(this.unfinished)) this.unfinished = undefined;',
      to: 'if (this.unfinished && (this.hasPassed(this.unfinished) || true)) this.unfinished = undefined;',
    }],
    caughtBy: ['test', 'real-parts', 'libs/mail/src/mailbox/mailbox.int.spec.ts'],
    says: /keeps counting a message’s starts/,
  },
  {
    name: 'nobody-watches-reactions',
    breaks: 'A reaction that never ends is ended with its process.',
    changes: [{
      file: 'libs/mail/src/mailbox/mailbox-reader.ts',
      from: 'const step = await watched((comesOn) => database',
      to: 'const step = await ((work: (comesOn: () => void) => Promise<ReceiverStep>) => work(() => undefined))((comesOn) => database',
    }, { file: 'libs/mail/src/mailbox/mailbox-reader.ts', from: 'type ReceiverInput, type ReceiverVolatile', to: 'type ReceiverInput, type ReceiverStep, type ReceiverVolatile' }],
    caughtBy: chaos('poison', '--deadly', 'loops'),
    says: /poison: the others do not come past the poison/,
  },
  {
    name: 'outbox-is-kept-in-memory',
    breaks: 'What waits for the broker waits in the database, not in the process.',
    changes: [{
      file: 'libs/mail/src/outbox.ts',
      from: 'export class Outbox {',
      to: 'export class Outbox {\n  readonly kept: Buffer[] = [];',
    }, {
      file: 'libs/mail/src/outbox.ts',
      from: '    this.written(tx);\n  }',
      to: '    this.written(tx);\n    this.kept.push(Buffer.alloc(200_000, 1));\n  }',
    }],
    caughtBy: ['chaos', '--seed', '1', '--only', 'outage', '--seconds', '30'],
    says: /outage: memory grew/,
  },
];
