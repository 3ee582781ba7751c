export { referrals } from './definition.js';
