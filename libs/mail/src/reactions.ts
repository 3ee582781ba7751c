import { Injectable } from '@nestjs/common';
import { withTrace } from '@pirtti/storage-kit';
import { from, isObservable, lastValueFrom } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { becauseOf } from './cause.js';
import type { BatchHandler, MailContext, ReceivedEvent } from './mail-context.js';

export type Reaction = (event: ReceivedEvent['event'], mail: MailContext) => unknown;

/** Who does what when an event comes. */
@Injectable()
export class Reactions {
  private readonly single = new Map<string, Reaction[]>();
  private batch: BatchHandler | undefined;

  add(type: string, reaction: Reaction): void {
    this.single.set(type, [...(this.single.get(type) ?? []), reaction]);
  }

  onBatch(handler: BatchHandler): void {
    if (this.batch) throw new Error('a service has one batch handler');
    this.batch = handler;
  }

  /** Whether anyone here would act on it. */
  listenTo(type: string): boolean {
    return this.batch !== undefined || this.single.has(type);
  }

  /** Lets all reactions act, one event after another, inside the transaction, and tells after each. The first failure ends it. */
  async run(events: readonly ReceivedEvent[], tx: EntityManager, comesOn: () => void = () => undefined): Promise<void> {
    let acted = false;
    for (const received of events) {
      for (const [place, reaction] of (this.single.get(received.event.type) ?? []).entries()) {
        // An event acts for nobody until its reaction says so. Where nobody has acted there is nothing to take back, and no round trip.
        if (place === 0 && acted) await tx.query(`select set_config('pirtti.organisation', '', true)`);
        acted = true;
        await withTrace(received.event.traceparent, () => becauseOf(received.event, () => finished(reaction(received.event, { ...received, tx }))));
      }
      comesOn();
    }
    if (this.batch && events.length > 0) await this.batch(events, tx);
  }
}

/** Nest answers with a promise of a stream; the reaction has ended when the stream has. */
async function finished(result: unknown): Promise<void> {
  const settled = await result;
  if (isObservable(settled)) await lastValueFrom(from(settled), { defaultValue: undefined });
}
