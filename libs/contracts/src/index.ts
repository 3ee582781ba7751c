export * from './contract.js';
export * from './contracts.js';
export * from './envelope.js';
export * from './routes.js';
export * from './deployments.js';
