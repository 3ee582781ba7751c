
export * from './browser.js';
