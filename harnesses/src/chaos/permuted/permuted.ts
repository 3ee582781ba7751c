import { count } from '../../harness.js';
import type { Proof } from '../proof.js';
import { onStage } from '../streams/stage.js';
import { machineFindings } from './machine.js';
import { mailboxFindings } from './mailbox.js';

const DELIVERIES = 10_000;
const DELIVERIES_SHORT = 1_000;
/** One in so many also goes through the real mailbox. */
const REAL_SHARE = 50;
const REAL_SHORT = 4;

export const permuted: Proof = {
  proves: 'However the broker turns round, repeats or forgets a channel’s messages: the receiver comes to the same state, and nothing that it keeps back stops the rest.',
  options: { deliveries: { type: 'string', description: `how many disorders are tried (${DELIVERIES.toLocaleString('en')}; one in ${REAL_SHARE} also through the real mailbox)` } },
  async run(asked, say) {
    const runs = count(asked, 'deliveries', asked.short ? DELIVERIES_SHORT : DELIVERIES);
    const findings = machineFindings(runs, asked.seed);
    say(`${runs} disorders through the receiving machine`);
    const real = asked.short ? REAL_SHORT : Math.ceil(runs / REAL_SHARE);
    return [...findings, ...await onStage((stage) => {
      stage.carrier('consumer', stage.settings('reporting'));
      return mailboxFindings(stage, { samples: real, seed: asked.seed }, say);
    })];
  },
};
