import { Inject, Injectable } from '@nestjs/common';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { PostOffice } from './office/post-office.js';
import { Reactions } from './reactions.js';
import type { BatchHandler } from './mail-context.js';

/**
 * Nest's way in: hands the `@OnEvent` handlers to the post office and opens it when the application listens.
 * `app.connectMicroservice({ strategy: app.get(MailboxStrategy) })`, then `app.startAllMicroservices()`.
 */
@Injectable()
export class MailboxStrategy extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;

  constructor(@Inject(Reactions) private readonly reactions: Reactions, @Inject(PostOffice) private readonly office: PostOffice) {
    super();
  }

  /** Reporting's way: one handler that takes all events of a batch, after the single reactions. Call it in `onModuleInit`. */
  onBatch(handler: BatchHandler): void {
    this.reactions.onBatch(handler);
  }

  /** Nest would chain several handlers of one event and run them at once, on one transaction; here they take turns. */
  override addHandler(pattern: unknown, handler: MessageHandler): void {
    const type = this.normalizePattern(pattern as string);
    this.messageHandlers.set(type, handler);
    this.reactions.add(type, (event, mail) => handler(event, mail));
  }

  /** Does not wait for the broker: a service starts, and records, without it. */
  listen(callback: (error?: unknown) => void): void {
    this.office.open();
    callback();
  }

  close(): Promise<void> {
    return this.office.close();
  }

  on(): never {
    throw new Error('the mailbox has no transport events to listen to; see MailHealth');
  }

  unwrap<T>(): T {
    return this.office as T;
  }
}
