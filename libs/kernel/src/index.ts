export * from './decision.js';
export * from './ids.js';
export * from './same-value.js';
export * from './clock.js';
export * from './helsinki.js';
export * from './public-holidays.js';
export * from './browser.js';
