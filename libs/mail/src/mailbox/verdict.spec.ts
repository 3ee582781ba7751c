import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENTS, envelope, requested } from '../../test/examples.js';
import { isEnd, judge } from './verdict.js';

const [, activities, referrals, reporting] = DEPLOYMENTS as [never, (typeof DEPLOYMENTS)[0], (typeof DEPLOYMENTS)[0], (typeof DEPLOYMENTS)[0]];
const { data, aggregateId, recipientOrganisation } = requested();
const good = envelope('referrals.placement-requested.v1', aggregateId, data, { recipientorganisation: recipientOrganisation }) as { id: string };
const border = { sender: referrals, receiver: activities, deployments: DEPLOYMENTS };

describe('what may cross a border', () => {
  it('lets a well-formed event of the sender through', () => expect(judge(JSON.stringify(good), good.id, border)).toMatchObject({ kind: 'event', event: { id: good.id } }));

  it.each([
    ['text that is no JSON', '{', border, 'unreadable'],
    ['JSON that is no object', '7', border, 'unreadable'],
    ['a missing field', JSON.stringify({ ...good, time: undefined }), border, 'contract-is-broken'],
    ['a field that the contract does not know', JSON.stringify({ ...good, data: { ...data, name: 'x' } }), border, 'contract-is-broken'],
    ['a type that nobody published', JSON.stringify({ ...good, type: 'referrals.nothing.v1' }), border, 'contract-is-broken'],
    ['another id than its number stands for', JSON.stringify({ ...good, id: randomUUID() }), border, 'id-differs'],
    ['news that only another service can tell', JSON.stringify(good), { ...border, sender: reporting }, 'not-the-senders-to-tell'],
    ['news in the name of an organisation that the sender does not serve', JSON.stringify({ ...good, organisation: randomUUID() }), border, 'not-the-senders-to-tell'],
    ['an addressee’s event without an addressee', JSON.stringify({ ...good, recipientorganisation: undefined }), border, 'not-for-us'],
    ['an event whose route leads elsewhere', JSON.stringify(good), { ...border, receiver: reporting }, 'not-for-us'],
  ])('refuses %s', (_what, body, at, reason) => expect(judge(body, good.id, at)).toMatchObject({ kind: 'unfit', reason }));

  it('says what is broken without repeating it', () => {
    const verdict = judge(JSON.stringify({ ...good, data: { ...data, code: 'Maija' } }), good.id, border);
    expect(JSON.stringify(verdict)).not.toContain('Maija');
  });

  it('knows an erased message', () => expect(judge(JSON.stringify({ ...good, type: 'mail.erased.v1', data: {} }), good.id, border)).toEqual({ kind: 'erased' }));
});

describe('ends', () => {
  it.each(['referrals.placement-withdrawn.v1', 'partners.membership-ended.v2', 'partners.agreement-ended.v1'])('%s is one', (type) => expect(isEnd(type)).toBe(true));
  it.each(['referrals.placement-requested.v1', 'activities.placement-declined.v1'])('%s is none', (type) => expect(isEnd(type)).toBe(false));
});
