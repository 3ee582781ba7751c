import type { SentLetter } from '@pirtti/notify';
import { expect, it } from 'vitest';
import { MONDAY, TOWN_ID, TUESDAY, REGION_ID } from './forum.examples.js';
import { reached } from './reached.js';

const letter = (status: SentLetter['status'], writtenAt = TUESDAY, addresseeId = TOWN_ID): SentLetter => ({ id: TOWN_ID, kind: 'meeting', channel: 'email', status, writtenAt, settledAt: null, reply: null, addresseeId });

it('tells of the latest letters alone, and the best of them', () => {
  expect(reached([letter('refused'), letter('sent', MONDAY)], TOWN_ID)).toBe('refused');
  expect(reached([letter('not-wanted'), letter('sent')], TOWN_ID)).toBe('sent');
  expect(reached([letter('sent', TUESDAY, REGION_ID)], TOWN_ID)).toBe(null);
});
