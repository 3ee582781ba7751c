import { expect, it } from 'vitest';
import { mayBeSent } from './may-be-sent.js';

const reminder = { code: 'reminder', mayBeDeclined: true };
const invitation = { code: 'invitation', mayBeDeclined: false };

it('is sent unless somebody wishes otherwise', () => {
  expect(mayBeSent({ reader: { as: 'partner' }, declined: [], kind: reminder })).toBe(true);
  expect(mayBeSent({ reader: { as: 'resident', doNotContact: false }, declined: [], kind: reminder })).toBe(true);
});

it('never goes to a resident who is not to be contacted, however necessary it is', () => {
  for (const kind of [reminder, invitation]) expect(mayBeSent({ reader: { as: 'resident', doNotContact: true }, declined: [], kind })).toBe(false);
});

it('is done without by those who have said so, where one can do without it', () => {
  expect(mayBeSent({ reader: { as: 'partner' }, declined: ['reminder', 'invitation'], kind: reminder })).toBe(false);
  expect(mayBeSent({ reader: { as: 'partner' }, declined: ['reminder', 'invitation'], kind: invitation })).toBe(true);
});
