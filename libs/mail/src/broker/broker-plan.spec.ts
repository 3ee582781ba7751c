import { SERVICES, channelsBetween, type Deployment } from '@pirtti/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerConfig } from './broker-config.js';
import { planAccounts, type AccountPlan } from './broker-plan.js';

const deploymentSets = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), service: fc.constantFrom(...SERVICES), operator: fc.constant('someone'), serves: fc.constant('*' as const) }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 8 },
) satisfies fc.Arbitrary<readonly Deployment[]>;

const forAll = (judge: (accounts: readonly AccountPlan[], deployments: readonly Deployment[]) => void): void =>
  fc.assert(fc.property(deploymentSets, (deployments) => judge(planAccounts(deployments), deployments)), { numRuns: 300 });

/** Which accounts can put something on a subject of an account: its own user, or those who import it. */
const writersOf = (subject: string, owner: AccountPlan, accounts: readonly AccountPlan[]): readonly string[] => [
  ...owner.publish.filter((allowed) => matches(allowed, subject)).map(() => owner.deployment),
  ...accounts
    .filter((account) => account.imports.some((one) => one.account === owner.deployment && one.subject === subject && account.publish.includes(one.as)))
    .map((account) => account.deployment),
];

const matches = (pattern: string, subject: string): boolean =>
  new RegExp(`^${pattern.split('.').map((token) => (token === '>' ? '.+' : token === '*' ? '[^.]+' : token.replaceAll('$', '\\$'))).join('\\.')}$`).test(subject);

describe('broker accounts, for every set of deployments', () => {
  it('lets the sender alone write into its slot, and its partner alone speak on a control subject', () => forAll((accounts) => {
    for (const owner of accounts) for (const slot of owner.exports) expect(writersOf(slot.subject, owner, accounts)).toEqual([slot.to]);
  }));

  it('opens a mailbox slot for each channel and for nothing else', () => forAll((accounts, deployments) => {
    const slots = accounts.flatMap((owner) => owner.exports.filter(({ subject }) => subject.startsWith('inbox.')).map(({ to }) => `${to}>${owner.deployment}`));
    expect(slots.sort()).toEqual(channelsBetween(deployments).map(({ sender, receiver }) => `${sender.name}>${receiver.name}`).sort());
  }));

  it('shares no stream, no JetStream API and no reply subject between accounts', () => forAll((accounts) => {
    for (const account of accounts) {
      for (const { subject } of [...account.exports, ...account.imports]) expect(subject).toMatch(/^(inbox|control)\.[a-z0-9-]+$/);
      for (const one of account.imports) expect(one.as).toMatch(/^(to|tell)\.[a-z0-9-]+$/);
    }
  }));

  it('imports only what the owner exports to it', () => forAll((accounts) => {
    for (const account of accounts) {
      for (const one of account.imports) {
        const owner = accounts.find(({ deployment }) => deployment === one.account);
        expect(owner?.exports).toContainEqual({ subject: one.subject, to: account.deployment });
      }
    }
  }));

  it('gives a user no wildcard but acknowledgements of its own reader and its own replies', () => forAll((accounts) => {
    for (const account of accounts) {
      const wild = [...account.publish, ...account.subscribe].filter((subject) => /[*>]/.test(subject));
      expect(wild.filter((subject) => !/^\$JS\.ACK\.INBOX_[a-z0-9-]+\.reader\.>$/.test(subject))).toEqual([`_INBOX_${account.deployment}.>`]);
      const ownMail = account.streams.flatMap((stream) => [`$JS.API.CONSUMER.DELETE.${stream}.reader`, `$JS.API.STREAM.PURGE.${stream}`]);
      expect(account.publish.filter((subject) => !ownMail.includes(subject) && /(DELETE|PURGE|UPDATE|MSG\.GET|DIRECT|SNAPSHOT|RESTORE|LIST|NAMES)/.test(subject))).toEqual([]);
    }
  }));

  it('writes every account and every key into the configuration', () => forAll((accounts, deployments) => {
    // Real keys take milliseconds each, and nothing here looks into them.
    const users = { deployments: Object.fromEntries(deployments.map(({ name }, index) => [name, `UKEY${index}`])), monitor: 'UMONITOR' };
    const config = brokerConfig(deployments, users, { serverName: 'spec', host: '127.0.0.1', port: 1, monitoringPort: 2, storeDirectory: '/x' });
    for (const { deployment } of accounts) expect(config).toContain(`"${deployment}": {`);
    for (const key of Object.values(users.deployments)) expect(config).toContain(`nkey: ${key}, permissions: {`);
    expect(config.match(/nkey:/g)).toHaveLength(accounts.length + 1);
    expect(config.match(/nkey: \w+, permissions:/g)).toHaveLength(accounts.length + 1);
  }));
});
