import { describe, expect, it } from 'vitest';
import { readMyActivitiesView, toOwnSearch } from './my-activities-view';

describe('the address of one’s own activities', () => {
  it('says which are asked for, and leaves out what makes no sense', () => {
    expect(toOwnSearch(readMyActivitiesView({ tila: 'paused', rahoitus: true, puutteet: true, haku: 'kahvi' }))).toEqual({ status: 'paused', fundingEnds: true, lacking: true, text: 'kahvi' });
    expect(toOwnSearch(readMyActivitiesView({ tila: 'x', rahoitus: 'x', sivu: -1 }))).toEqual({});
  });
});
