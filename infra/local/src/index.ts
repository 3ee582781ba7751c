export * from './chromium.js';
export * from './child.js';
export * from './nats-server.js';
export * from './nats-server-finder.js';
export * from './nats-server-version.js';
export * from './ports.js';
export * from './postgres.js';
export * from './launcher/start-pirtti.js';
