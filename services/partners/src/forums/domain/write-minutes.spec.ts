import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { action, ACTION_ID, called, held, ITEM_ID, MEETING_ID, region, STRANGER_ID, town, TUESDAY } from './forum.examples.js';
import { writeMinutes, type WriteMinutes } from './write-minutes.js';

const notes = [{ itemId: ITEM_ID, text: 'Tavoitteena on, että jokaisella on paikka.' }];
const { done: _done, ...promise } = action;
const write = (more: Partial<WriteMinutes> = {}) => writeMinutes({ by: region, version: 2, notes, actions: [promise], kept: [], at: TUESDAY, ...more });
const checked = { ...action, done: { ...town, at: TUESDAY } };

describe('writing the minutes', () => {
  it('keeps what was said of each item, and who promised what', () => {
    given(held()).when(write()).then({ type: 'MinutesWritten', meetingId: MEETING_ID, by: region, notes, actions: [action], at: TUESDAY });
    given(held({ notes, actions: [action] })).when(write()).thenNothing();
  });

  it('overwrites nothing that was written meanwhile', () => {
    given(held({ version: 3 })).when(write()).thenRefused('meeting-has-changed', { version: 3 });
  });

  it('leaves what has been checked off as it is', () => {
    given(held({ notes, actions: [checked] })).when(write()).thenNothing();
    given(held({ actions: [checked] })).when(write()).then({ type: 'MinutesWritten', meetingId: MEETING_ID, by: region, notes, actions: [checked], at: TUESDAY });
    given(held({ actions: [checked] })).when(write({ actions: [] })).thenRefused('action-is-done');
    given(held({ actions: [checked] })).when(write({ actions: [{ ...promise, text: 'Muuta.' }] })).thenRefused('action-is-done');
  });

  it('notes nothing beside the agenda and gives nothing to who had no part', () => {
    given(held()).when(write({ notes: [{ itemId: ACTION_ID, text: 'Muuta.' }] })).thenRefused('note-is-of-no-item');
    given(held()).when(write({ actions: [{ ...promise, ownerId: STRANGER_ID }] })).thenRefused('action-is-of-no-participant');
    given(held()).when(write({ kept: [ACTION_ID] })).thenRefused('action-is-unknown');
  });

  it('comes after the meeting, from whoever called it', () => {
    given(called()).when(write()).thenRefused('meeting-is-not-held');
    given(held()).when(write({ by: town })).thenRefused('meeting-is-called-by-another');
  });
});
