const broker = ['borders', '--only', 'broker', '--short', '--seed', '1'];
const lint = ['borders', '--only', 'lint', '--seed', '1'];
const CONFIG = 'libs/mail/src/broker/broker-config.ts';
const PLAN = 'libs/mail/src/broker/broker-plan.ts';

export const bugs = [
  {
    name: 'broker-users-may-publish-everything',
    breaks: 'A broker user has an allow-list of named subjects.',
    changes: [{ file: CONFIG, from: 'publish: { allow: [ ${list(account.publish)} ] }', to: 'publish: { allow: [ ">" ] }' }],
    caughtBy: broker,
    says: /activities was not refused \d+ of \d+ forbidden things: publish/,
  },
  {
    name: 'shared-reply-prefix',
    breaks: 'A user hears its own answers and nobody else’s.',
    changes: [{ file: PLAN, from: 'subscribe: [`${replyPrefixOf(deployment)}.>`,', to: "subscribe: [`${replyPrefixOf(deployment)}.>`, '_INBOX.>'," }],
    caughtBy: broker,
    says: /activities was not refused \d+ of \d+ forbidden things: listen to _INBOX\.>/,
  },
  {
    name: 'slot-of-another-sender',
    breaks: 'A slot is open to one sender’s account, and a sender imports no slot but its own.',
    changes: [
      { file: CONFIG, from: "{ service: ${quoted(subject)}, accounts: [ ${quoted(to)} ] }`)", to: "{ service: ${quoted(subject)} }`)" },
      { file: CONFIG, from: 'exports.map(({ subject, to })', to: 'exports.map(({ subject })' },
      { file: PLAN, from: 'subject: slotOf(deployment), as: wayTo(receiver)', to: "subject: slotOf('partners'), as: wayTo(receiver)" },
    ],
    caughtBy: broker,
    says: /while referrals attacked, activities\/INBOX_partners held/,
  },
  {
    name: 'monitor-hears-everything',
    breaks: 'Who watches the servers hears the answers to its own questions only.',
    changes: [{ file: CONFIG, from: "subscribe: { allow: [ ${quoted(`${replyPrefixOf('monitor')}.>`)} ] }", to: 'subscribe: { allow: [ ">" ] }' }],
    caughtBy: broker,
    says: /monitor was not refused \d+ of \d+ forbidden things: listen to >/,
  },
  {
    name: 'monitor-governs',
    breaks: 'Who watches the servers cannot govern them.',
    changes: [{ file: CONFIG, from: '"$SYS.REQ.SERVER.PING.>"', to: '"$SYS.REQ.>"' }],
    caughtBy: broker,
    says: /monitor was not refused \d+ of \d+ forbidden things: publish \$SYS\.REQ/,
  },
  {
    name: 'strangers-are-let-in',
    breaks: 'Nobody connects to the broker without a key.',
    changes: [{ file: CONFIG, from: 'system_account: "SYS"', to: 'system_account: "SYS"\nno_auth_user: ${users.monitor}' }],
    caughtBy: broker,
    says: /the broker let in nobody/,
  },
  {
    name: 'mailbox-rights-beyond-reading',
    breaks: 'A deployment reads its mailboxes and cannot change or empty them.',
    changes: [{ file: PLAN, from: '    `$JS.API.STREAM.INFO.${stream}`,', to: '    `$JS.API.STREAM.*.${stream}`,' }],
    caughtBy: broker,
    says: /activities was not refused \d+ of \d+ forbidden things: publish \$JS\.API\.STREAM\./,
  },
  {
    name: 'slot-without-limit',
    breaks: 'One sender cannot fill what belongs to the others.',
    changes: [{ file: 'libs/mail/src/broker/mailbox-stream.ts', from: '      max_bytes: MAX_SLOT_BYTES,\n', to: '' }],
    caughtBy: broker,
    says: /could put \d+ bytes into its slot|could not write to/,
  },
  {
    name: 'table-without-forced-security',
    breaks: 'Row security holds for the owner of a table too.',
    changes: [{ file: 'libs/storage-kit/src/policies.ts', from: 'force row level security`,', to: 'enable row level security`,' }],
    caughtBy: lint,
    says: /referrals: table clients does not force row level security/,
  },
  {
    name: 'definer-function',
    breaks: 'A function has no more rights than who calls it.',
    changes: [{ file: 'libs/storage-kit/src/kit-migrations.ts', from: 'stable security invoker', to: 'stable security definer' }],
    caughtBy: lint,
    says: /function current_organisation runs with its definer's rights/,
  },
  {
    name: 'foreign-key-without-organisation',
    breaks: 'A foreign key cannot tell whether another organisation’s row exists.',
    changes: [{
      file: 'services/referrals/src/migrations/disclosures.migration.ts',
      from: 'foreign key (organisation_id, consent_id) references consents (organisation_id, id)', to: 'foreign key (consent_id, organisation_id) references consents (id, organisation_id)',
    }],
    caughtBy: lint,
    says: /referrals: disclosures has a foreign key .* that does not start with the organisation/,
  },
];
