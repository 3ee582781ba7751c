import { isRefusal, type Decision } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { consent, KOHTAAMISPAIKKA } from '../../consents/domain/consent.examples.js';
import { assignLinkPerson } from './assign-link-person.js';
import { ALLOWED_COMMANDS, COMMANDS, type CommandName } from './commands.js';
import { completeReferral } from './complete-referral.js';
import { declineReferral } from './decline-referral.js';
import { editDraft } from './edit-draft.js';
import { evolve } from './evolve.js';
import { ACTIVITY, agreement, ANOTHER, AT, byCounsellor, byLinkPerson, LATER, ONE_OF_EACH, PLACEMENT_ID } from './referral.examples.js';
import { isOpen, responsibleWorker, type Referral, type StoredStatus } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { recordContact } from './record-contact.js';
import { recordMeeting } from './record-meeting.js';
import { requestPlacement } from './request-placement.js';
import { returnReferral } from './return-referral.js';
import { revokeReferral } from './revoke-referral.js';
import { sendReferral } from './send-referral.js';
import { withdrawPlacement } from './withdraw-placement.js';

const activity = { id: ACTIVITY, organisationId: KOHTAAMISPAIKKA };
const at = LATER;

/** Each command as somebody would ask it who has every right to. */
const ASKED: Readonly<Record<CommandName, Decision<Referral, ReferralFact>>> = {
  edit: editDraft({ at, by: byCounsellor(), reason: 'widowed', activityId: null, consentId: null, message: null }),
  send: sendReferral({ at, by: byCounsellor(), consent: consent(), activity, agreement: agreement() }),
  assign: assignLinkPerson({ at, by: byLinkPerson(), linkPersonId: ANOTHER, isLinkPerson: true, byCoordinator: true }),
  'record-contact': recordContact({ at, by: byLinkPerson(), happenedAt: AT, reached: true, channel: 'phone' }),
  'record-meeting': recordMeeting({ at, by: byLinkPerson(), happenedAt: AT, note: null }),
  'request-placement': requestPlacement({ at, by: byLinkPerson(), placementId: PLACEMENT_ID, code: 'K7P2QX', activityId: null, activity, agreement: agreement(), consents: [consent()] }),
  'withdraw-placement': withdrawPlacement({ at, by: byLinkPerson() }),
  complete: completeReferral({ at, by: byLinkPerson(), outcome: 'goal-reached', feedbackText: null, feedbackAllowed: false }),
  return: returnReferral({ at, by: byLinkPerson(), byCoordinator: true, reason: 'wrong-service' }),
  decline: declineReferral({ at, by: byCounsellor() }),
};

const STATUSES = Object.keys(ONE_OF_EACH) as StoredStatus[];

/** Where each command leads; nothing else is possible. */
const LEADS_TO: Readonly<Record<StoredStatus, Partial<Record<CommandName, StoredStatus>>>> = {
  draft: { edit: 'draft', send: 'sent' },
  sent: { assign: 'assigned', return: 'returned', decline: 'declined' },
  assigned: { assign: 'assigned', 'record-contact': 'assigned', 'record-meeting': 'in-support', return: 'returned', decline: 'declined' },
  'in-support': {
    assign: 'in-support', 'record-contact': 'in-support', 'record-meeting': 'in-support', 'request-placement': 'placement-requested',
    complete: 'completed', return: 'returned', decline: 'declined',
  },
  'placement-requested': {
    assign: 'placement-requested', 'record-contact': 'placement-requested', 'record-meeting': 'placement-requested',
    'withdraw-placement': 'in-support', decline: 'declined',
  },
  placed: { assign: 'placed', 'record-contact': 'placed', 'record-meeting': 'placed', complete: 'completed' },
  completed: {}, returned: {}, 'not-reached': {}, declined: {}, revoked: {},
};

const TABLE = STATUSES.flatMap((status) => COMMANDS.map((command) => ({ status, command, to: LEADS_TO[status][command] })));

describe('the table of transitions', () => {
  it('has a row for every status and command', () => expect(TABLE).toHaveLength(STATUSES.length * COMMANDS.length));

  it.each(TABLE.filter((row) => row.to !== undefined))('$status + $command → $to', ({ status, command, to }) => {
    const outcome = ASKED[command](ONE_OF_EACH[status]);
    if (isRefusal(outcome)) throw new Error(`refused: ${outcome.code}`);
    expect(outcome.length).toBeGreaterThan(0);
    expect(outcome.reduce<Referral>(evolve, ONE_OF_EACH[status]).status).toBe(to);
  });

  it.each(TABLE.filter((row) => row.to === undefined))('$status + $command → refused, with what can be done', ({ status, command }) => {
    expect(ASKED[command](ONE_OF_EACH[status])).toEqual({ refused: true, code: `referral-is-${status}`, details: { allowed: ALLOWED_COMMANDS[status] } });
  });

  it.each(STATUSES)('what %s allows is what leads somewhere', (status) => {
    expect([...ALLOWED_COMMANDS[status]].sort()).toEqual(Object.keys(LEADS_TO[status]).sort());
  });

  it.each([
    ['draft', 'draft'], ['sent', 'revoked'], ['assigned', 'revoked'], ['in-support', 'revoked'], ['placement-requested', 'revoked'], ['placed', 'revoked'],
    ['completed', 'completed'], ['returned', 'returned'], ['not-reached', 'not-reached'], ['declined', 'declined'], ['revoked', 'revoked'],
  ] as const)('a withdrawn consent makes %s %s', (status, to) => {
    const outcome = revokeReferral({ at, by: byCounsellor() })(ONE_OF_EACH[status]);
    if (isRefusal(outcome)) throw new Error('a withdrawal is never refused');
    expect(outcome.reduce<Referral>(evolve, ONE_OF_EACH[status]).status).toBe(to);
  });
});

describe('the responsible worker', () => {
  it.each(STATUSES)('%s: exactly one while it is open, nobody after', (status) => {
    const referral = ONE_OF_EACH[status];
    expect(responsibleWorker(referral) !== null).toBe(isOpen(referral));
  });
});
