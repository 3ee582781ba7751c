import { freshReceiver, newReceiver, receiver, RECEIVER_SETTINGS, type ReceiverDurable, type ReceiverVolatile } from '@pirtti/mail/protocol/receiver';
import fc from 'fast-check';
import type { Finding } from '../../harness.js';
import { deliveries, numbered } from './channel.js';

const MOST_MESSAGES = 24;
const MILLISECONDS_EACH = 1_000;

interface Story { readonly howMany: number; readonly coming: readonly number[]; readonly batches: readonly number[] }

const story: fc.Arbitrary<Story> = fc.integer({ min: 1, max: MOST_MESSAGES }).chain((howMany) =>
  fc.record({ howMany: fc.constant(howMany), coming: deliveries(howMany), batches: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 }) }));

/** The receiving machine alone, with every delivery that chance finds; what is not applied is sent again in the same disorder. */
export function machineFindings(runs: number, seed: number): Finding[] {
  const result = fc.check(fc.property(story, tell), { seed, numRuns: runs });
  return result.failed ? [`the receiver does not converge: ${String(result.errorInstance)} (${fc.stringify(result.counterexample)})`] : [];
}

function tell({ howMany, coming, batches }: Story): void {
  const messages = numbered(howMany);
  const begun = performance.now();
  const inbox = new Map<number, string>();
  const applied: number[] = [];
  let [durable, volatile, at]: [ReceiverDurable, ReceiverVolatile, number] = [newReceiver, freshReceiver, 0];
  let waiting = coming.map((place) => messages[place]!);
  for (let round = 0; durable.lastSequence < howMany; round += 1) {
    if (round > howMany) throw new Error(`stands at ${durable.lastSequence} of ${howMany} after ${round} rounds`);
    for (let next = 0; waiting.length > 0; next += 1) {
      const batch = waiting.splice(0, batches[next % batches.length]).map((message, position) => ({ ...message, position }));
      const step = receiver(durable, volatile, { kind: 'batch', at, messages: batch, known: inbox, applied: new Set(inbox.values()) });
      for (const { kind, message } of step.commit) {
        inbox.set(message.sequence, message.eventId);
        if (kind === 'apply') applied.push(message.sequence);
      }
      const acknowledged = step.then.flatMap((effect) => (effect.kind === 'acknowledge' ? effect.positions : []));
      // What is kept back fills the broker's window, and then nothing comes any more.
      if (acknowledged.length !== batch.length) throw new Error('a message was not acknowledged');
      ({ durable, volatile } = step);
      at += 1;
    }
    at += RECEIVER_SETTINGS.resendAskEveryMs;
    volatile = receiver(durable, volatile, { kind: 'tick', at }).volatile;
    const rest = coming.map((place) => messages[place]!).filter(({ sequence }) => sequence > durable.lastSequence);
    // All that is not receipted: what came too early and what never came.
    waiting = [...rest, ...messages.filter((message) => message.sequence > durable.lastSequence && !rest.includes(message))];
  }
  if (applied.join() !== messages.map(({ sequence }) => sequence).join()) throw new Error(`applied ${applied.join()}`);
  if (durable.stopped || durable.lastHistory !== messages.at(-1)!.history) throw new Error('ended in another state');
  if (performance.now() - begun > MILLISECONDS_EACH) throw new Error(`took ${Math.round(performance.now() - begun)} ms`);
}
