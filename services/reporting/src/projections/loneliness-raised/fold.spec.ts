import { expect, it } from 'vitest';
import { History } from '../../journal/history.examples.js';
import { foldScreening, type ScreeningEvent } from './fold.js';

it('a tally told again replaces what it said', () => {
  const history = new History();
  history.screening('lonely', '2026-10', 'one');
  history.screening('not-lonely', '2026-10', 'one');
  const [first, second] = history.events as [ScreeningEvent, ScreeningEvent];
  expect(foldScreening(foldScreening(undefined, first), second)).toMatchObject({ band: 'not-lonely', year: 2026 });
  expect(foldScreening(foldScreening(undefined, first), first)).toEqual(foldScreening(undefined, first));
});
