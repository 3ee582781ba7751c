import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailboxStrategy } from '@pirtti/mail';
import { asJournalEvent } from './journal-event.js';
import { appendAndFold } from './journal.js';

/** Everything that comes in goes to the journal and into the projections, in the batch's own transaction. */
@Injectable()
export class TakeMail implements OnModuleInit {
  constructor(private readonly mailbox: MailboxStrategy) {}

  onModuleInit(): void {
    this.mailbox.onBatch((received, tx) => appendAndFold(tx, received.map(({ event, sender }) => asJournalEvent(event, sender))));
  }
}
