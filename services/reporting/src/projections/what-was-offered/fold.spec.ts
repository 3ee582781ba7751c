import { describe, expect, it } from 'vitest';
import { History } from '../../journal/history.examples.js';
import { type ActivityEvent, foldActivity, foldOccurrence, type OccurrenceEvent } from './fold.js';

describe('what was offered', () => {
  it('is what the latest announcement says, since the first one', () => {
    const history = new History();
    history.activity('Kahvit', { weekly: true, time: '2026-09-01T08:00:00Z' });
    history.activity('Kahvit', { weekly: false, transport: true, time: '2027-02-01T08:00:00Z' });
    const [first, second] = history.events as [ActivityEvent, ActivityEvent];
    const before = foldActivity(undefined, first);
    expect(foldActivity(before, second)).toMatchObject({ firstYear: 2026, weekly: false, withTransport: true });
    expect(foldActivity(before, first)).toEqual(before);
  });

  it('a later head count replaces the earlier', () => {
    const history = new History();
    history.occurrence('Kahvit', '2026-10-07', 9);
    history.occurrence('Kahvit', '2026-10-07', 8);
    const [first, second] = history.events as [OccurrenceEvent, OccurrenceEvent];
    expect(foldOccurrence(foldOccurrence(undefined, first), second)).toMatchObject({ visits: 8, occurredOn: '2026-10-07' });
  });
});
