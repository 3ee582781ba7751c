export * from './organisations.js';
export * from './people.js';
export * from './days.js';
