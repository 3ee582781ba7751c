import { Inject, Injectable } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import { DataSource } from 'typeorm';
import { Reactions } from '../reactions.js';
import { openLetters, settle } from './dead-letters.js';
import { readMailbox } from './mailbox-rows.js';

export interface Replayed {
  /** Handled now, in their order. */
  readonly handled: number;
  /** Not handled: an end came in meanwhile, and they give way to it. */
  readonly overtaken: number;
}

/** For the operator, once the cause is mended. */
@Injectable()
export class DeadLetterOffice {
  constructor(@Inject(MAIL_DATA_SOURCE) private readonly database: DataSource, @Inject(Reactions) private readonly reactions: Reactions) {}

  /**
   * Handles the dead and the parked letters of one aggregate again, all or none. New mail of that sender waits meanwhile.
   * Throws what the reaction throws; a letter that never passed its contract has to be sent again by its sender.
   */
  replay(sender: string, aggregateId: string): Promise<Replayed> {
    return this.database.transaction(async (tx) => {
      await readMailbox(tx, sender, true);
      const letters = await openLetters(tx, sender, aggregateId);
      const standing = letters.filter((letter) => !letter.overtaken);
      const events = standing.map(({ id, envelope }) => {
        if (!envelope) throw new Error(`dead letter ${id} was not kept, because it broke its contract`);
        return { event: envelope, sender };
      });
      await this.reactions.run(events, tx);
      await settle(tx, letters.map((letter) => letter.id));
      return { handled: events.length, overtaken: letters.length - standing.length };
    });
  }
}
