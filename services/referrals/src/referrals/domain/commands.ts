import { refuse, type Refusal } from '@pirtti/kernel';
import type { Referral, StoredStatus } from './referral.js';

/** What people can ask of a referral; the codes are also those of `nextActions` in the API. */
export const COMMANDS = [
  'edit', 'send', 'assign', 'record-contact', 'record-meeting', 'request-placement', 'withdraw-placement', 'complete', 'return', 'decline',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The whole table of transitions: what can be asked in each status. Everything else is refused with this list. */
export const ALLOWED_COMMANDS: Readonly<Record<StoredStatus, readonly CommandName[]>> = {
  draft: ['edit', 'send'],
  sent: ['assign', 'return', 'decline'],
  assigned: ['assign', 'record-contact', 'record-meeting', 'return', 'decline'],
  'in-support': ['assign', 'record-contact', 'record-meeting', 'request-placement', 'complete', 'return', 'decline'],
  'placement-requested': ['assign', 'record-contact', 'record-meeting', 'withdraw-placement', 'decline'],
  placed: ['assign', 'record-contact', 'record-meeting', 'complete'],
  completed: [],
  returned: [],
  'not-reached': [],
  declined: [],
  revoked: [],
};

/** "Not in this status", with what can be done instead. */
export const notNow = (referral: Referral): Refusal => refuse(`referral-is-${referral.status}`, { allowed: ALLOWED_COMMANDS[referral.status] });
