const DOOR = 'services/referrals/src/migrations/referral-door.migration.ts';
/** Where the reading half was written last. */
const GATHER = 'services/referrals/src/migrations/ended-agreements.migration.ts';
const FRAME = 'libs/http-kit/src/commands/frame.migration.ts';
const RACES = ['test', 'real-parts', 'services/referrals/src/referrals/referral-door.e2e.spec.ts'];

/** Mistakes in the two-round-trip door: what was read is trusted, and not asked again while it is written. */
export const bugs = [
  {
    name: 'write-without-expected-version',
    breaks: 'A change is written only if the referral is still as it was when it was decided upon.',
    changes: [{ file: DOOR, from: ` and r.version = (written->'expected'->>(n.ordinality::integer - 1))::integer;`, to: ';' }],
    caughtBy: RACES,
    says: /somebody ends the referral: the later command hears how it stands/,
  },
  {
    name: 'consent-not-asked-again',
    breaks: 'What was sent stood on a consent that held at that moment.',
    changes: [{ file: DOOR, from: `if held < expected then raise exception 'overtaken: the consent'`, to: `if false then raise exception 'overtaken: the consent'` }],
    caughtBy: RACES,
    says: /a consent is withdrawn: nothing is sent/,
  },
  {
    name: 'agreement-not-asked-again',
    breaks: 'What was sent to another organisation stood on an agreement in force.',
    changes: [{ file: DOOR, from: `if found then raise exception 'overtaken: the agreement'`, to: `if false then raise exception 'overtaken: the agreement'` }],
    caughtBy: RACES,
    says: /the agreement ends: nothing is sent/,
  },
  {
    name: 'key-taken-over',
    breaks: 'Of many same commands one happens.',
    changes: [{ file: FRAME, from: '     where k.expires_at <= now();\n', to: ';\n' }],
    caughtBy: RACES,
    says: /under one key are one/,
  },
  {
    name: 'change-without-its-audit-row',
    breaks: 'Every change has its row in the audit, in the same transaction.',
    changes: [{ file: DOOR, from: `  if written->'audits' <> '[]' then perform record_audits(written->'audits'); end if;\n`, to: '' }],
    caughtBy: RACES,
    says: /one row each in outbox, audit and keys/,
  },
  {
    name: 'organisation-left-on-the-connection',
    breaks: 'For whom a statement acts ends with its transaction.',
    changes: [{
      file: GATHER, from: `  perform set_config('pirtti.organisation', organisation::text, true);\n  return (`,
      to: `  perform set_config('pirtti.organisation', organisation::text, false);\n  return (`,
    }],
    caughtBy: RACES,
    says: /leave no organisation on the connection/,
  },
  {
    name: 'answers-of-a-list-mixed-up',
    breaks: 'Of what is read together each hears its own.',
    changes: [{ file: GATHER, from: ') order by q.place), \'[]\')', to: ') order by q.place desc), \'[]\')' }],
    caughtBy: RACES,
    says: /are written together, and each hears of its own/,
  },
  {
    name: 'one-overtaken-fails-all',
    breaks: 'Of what is written together only that fails which is at fault.',
    changes: [{ file: 'libs/storage-kit/src/together.ts', from: 'if (list.length === 1 || !wasTakenBack(error)) {', to: 'if (list.length > 0) {' }],
    caughtBy: ['test', 'specs', 'libs/storage-kit/src/together.spec.ts'],
    says: /is taken apart: only the one at fault fails/,
  },
  {
    name: 'refusal-keeps-what-was-written',
    breaks: 'A refused command changes nothing.',
    changes: [{
      file: 'libs/http-kit/src/commands/commands.ts', from: 'if (isRefusal(result)) throw new Refused(result);',
      to: `if (isRefusal(result)) { await this.audit.record(tx, auditOf(command, spec, { outcome: 'refused', objectId: spec.objectId, reason: result.code })); return undefined; }`,
    }],
    caughtBy: ['test', 'real-parts', 'libs/testing/src/kits/http-kit.e2e.spec.ts'],
    says: /a refusal of a decision takes back what was written/,
  },
  {
    name: 'expired-token-remembered',
    breaks: 'A token is accepted until it expires.',
    changes: [{ file: 'libs/http-kit/src/access/verified-tokens.ts', from: 'if (nowMs >= found.untilMs) return undefined;', to: '' }],
    caughtBy: ['test', 'specs', 'libs/http-kit/src/access/verified-tokens.spec.ts'],
    says: /is not known at its expiry/,
  },
  {
    name: 'migration-changes-nothing',
    breaks: 'A migration sees the rows that it means to change.',
    changes: [{ file: 'libs/storage-kit/src/sql-migration.ts', from: 'if (unseen !== undefined) throw', to: 'if (unseen === name) throw' }],
    caughtBy: ['test', 'specs', 'libs/storage-kit/src'],
    says: /a migration that would change no row/,
  },
];
