export * from './decision.js';
export * from './ids.js';
export * from './same-value.js';
export * from './clock.js';
export * from './browser.js';
