/** The part of the kernel that web pages use: languages and code lists, nothing of Node. */
export * from './languages.js';
export * from './business-id.js';
export * from './codes/code-list.js';
export * from './codes/municipalities.js';
export * from './codes/people.js';
export * from './codes/rights.js';
export * from './codes/needs.js';
export * from './codes/activities.js';
export * from './codes/organisations.js';
export * from './codes/agreements.js';
export * from './codes/forums.js';
export * from './codes/referrals.js';
export * from './codes/reporting.js';
