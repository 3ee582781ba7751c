export * from './news.js';
export * from './outbox.js';
export * from './on-event.js';
export * from './mail-context.js';
export * from './mail-health.js';
export * from './mailbox-strategy.js';
export * from './mail.module.js';
