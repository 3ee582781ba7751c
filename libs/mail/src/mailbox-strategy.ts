import { Injectable } from '@nestjs/common';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { BatchHandler } from './mail-context.js';

/**
 * Nest's way in: collects the `@OnEvent` handlers and opens the post office when the application listens.
 * `app.connectMicroservice({ strategy: app.get(MailboxStrategy) })`, then `app.startAllMicroservices()`.
 */
@Injectable()
export class MailboxStrategy extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  /** Kept as a list and called one after another: Nest would run several handlers of one event at once, on one transaction. */
  private readonly reactions = new Map<string, MessageHandler[]>();
  private batchHandler: BatchHandler | undefined;

  /** Reporting's way: one handler that takes all events of a batch, after the single reactions. Call it in `onModuleInit`. */
  onBatch(handler: BatchHandler): void {
    this.batchHandler = handler;
  }

  override addHandler(pattern: unknown, handler: MessageHandler): void {
    const type = this.normalizePattern(pattern as string);
    this.reactions.set(type, [...(this.reactions.get(type) ?? []), handler]);
    this.messageHandlers.set(type, handler);
  }

  listen(callback: (error?: unknown) => void): void {
    callback();
  }

  close(): void {}

  on(): never {
    throw new Error('the mailbox has no transport events to listen to; see MailHealth');
  }

  unwrap<T>(): T {
    return this as unknown as T;
  }
}
