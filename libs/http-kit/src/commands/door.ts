import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '@pirtti/kernel';
import { OneTrip, type JsonRow } from '@pirtti/storage-kit';
import { orNotFound, Problem } from '../problems/problem.js';
import type { Command } from './command.js';
import { endingOf, noteOf, type CommandName, type Ending } from './ending.js';
import { askedKey, claimOf, type KnownKey } from './idempotency.js';

/** A change that was decided: what it is about, and what has to be written; undefined where nothing changes. */
export interface Plan<Change> {
  readonly id: string;
  readonly change?: Change;
}

export interface DoorSpec<Known, Change, R> extends CommandName {
  /** Reads all that the decision and the answer need, and what is known of the key, in one statement. */
  readonly gather: (key: JsonRow | null) => Promise<{ readonly known: Known; readonly key: KnownKey | null }>;
  /** Pure. May be asked again, with what is known by then. */
  readonly decide: (known: Known) => Plan<Change> | Refusal;
  /** Writes the change and its ending in one statement, only if all that was decided upon still holds: else it raises PT409 and nothing is written. */
  readonly write: (change: Change, ending: Ending) => Promise<Known>;
  /** Shows what is known after the change, also when an earlier answer is asked for again: undefined where the actor may not see it. */
  readonly show: (known: Known) => R | undefined;
}

/** Raised by a database function when something that it relied on has changed since it was read. */
const OVERTAKEN = 'PT409';
/** Each round somebody else has got ahead; more rounds than this means a crowd, and then waiting is better. */
const MOST_ROUNDS = 8;

/**
 * Hot commands in two round trips without an open transaction between them: read, decide, write if still true. The same rules as `Commands`
 * (once per key, an audit row in the change's transaction, refusals are noted), with no lock held while we think.
 */
@Injectable()
export class CommandDoor {
  constructor(private readonly trip: OneTrip) {}

  async run<Known, Change, R>(command: Command, spec: DoorSpec<Known, Change, R>): Promise<R> {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const { known, key } = await spec.gather(askedKey(command));
      const claimed = claimOf(key, command);
      if (isRefusal(claimed)) return this.refuse(command, spec, claimed);
      if (claimed.kind === 'done') {
        await this.finish(noteOf(command, spec, { outcome: 'done', objectId: claimed.resourceId, reason: 'repeated' }));
        return orNotFound(spec.show(known));
      }
      const plan = spec.decide(known);
      if (isRefusal(plan)) return this.refuse(command, spec, plan);
      const after = await this.written(command, spec, plan, known);
      if (after) return orNotFound(spec.show(after));
    }
    throw new Problem('is-busy', { headers: { 'retry-after': '1' } });
  }

  /** undefined: somebody was faster, and nothing was written. */
  private async written<Known, Change, R>(command: Command, spec: DoorSpec<Known, Change, R>, { id, change }: Plan<Change>, known: Known): Promise<Known | undefined> {
    const ending = endingOf(command, spec, id);
    try {
      if (change !== undefined) return await spec.write(change, ending);
      await this.finish(ending);
      return known;
    } catch (error) {
      if ((error as { code?: unknown }).code !== OVERTAKEN) throw error;
      return undefined;
    }
  }

  private async refuse(command: Command, { objectId, ...name }: CommandName, refusal: Refusal): Promise<never> {
    await this.finish(noteOf(command, name, { outcome: 'refused', objectId, reason: refusal.code }));
    throw Problem.of(refusal);
  }

  private finish(ending: Ending): Promise<unknown> {
    return this.trip.call('finish_command', ending);
  }
}
