import { contractOf, type EventData, type EventType } from '@pirtti/contracts';
import { newId } from '@pirtti/kernel';
import { MailboxStrategy } from '@pirtti/mail';
import type { TestService } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';

interface Reactions { run(events: readonly object[], tx: EntityManager): Promise<void> }

export interface Heard<Type extends EventType> {
  readonly type: Type;
  /** Who owns the fact, and for whom alone it is meant. */
  readonly organisation: string;
  readonly recipient?: string;
  readonly subject: string;
  /** The rest is as in the contract's first example. */
  readonly data: Partial<EventData<Type>>;
}

/** Lets the service's own reactions act on an event, as its mailbox would: in one transaction, as the mail role. */
export async function hear<Type extends EventType>(test: TestService, { type, organisation, recipient, subject, data }: Heard<Type>): Promise<void> {
  const event = {
    specversion: '1.0', id: newId(), source: '/pirtti/harness', type, subject, time: new Date().toISOString(), datacontenttype: 'application/json',
    data: { ...contractOf(type)!.examples[0], ...data }, aggregateversion: 1, organisation, ...(recipient ? { recipientorganisation: recipient } : {}),
  };
  // The way in that needs no broker: what a mailbox does with a batch once it has been read.
  const { reactions } = test.service.app.get(MailboxStrategy) as unknown as { reactions: Reactions };
  await test.database.mail.transaction((tx) => reactions.run([{ event, sender: 'harness' }], tx));
}
