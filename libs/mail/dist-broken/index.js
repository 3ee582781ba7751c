export * from './news.js';
export * from './outbox.js';
export * from './on-event.js';
export * from './mail-context.js';
export * from './mail-health.js';
export * from './mailbox-strategy.js';
export * from './mail.module.js';
export * from './office/mail-options.js';
export * from './storage/mail-migrations.js';
export * from './broker/broker-config.js';
export * from './broker/broker-users.js';
export * from './broker/broker-checks.js';
//# sourceMappingURL=index.js.map