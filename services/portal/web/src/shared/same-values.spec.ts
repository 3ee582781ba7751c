import { describe, expect, it } from 'vitest';
import { sameValues } from './same-values';

describe('two states of a form', () => {
  it.each([
    ['the same words', { name: 'Kylä' }, { name: 'Kylä' }, true], ['blanks around them', { name: ' Kylä\n' }, { name: 'Kylä' }, true], ['other words', { name: 'Kylä' }, { name: 'Kylät' }, false],
    ['a choice made anew', { area: ['217', '074'] }, { area: ['074', '217'] }, true], ['another choice', { area: ['217'] }, { area: ['217', '074'] }, false],
    ['rows in another order', { tasks: [{ text: 'a' }, { text: 'b' }] }, { tasks: [{ text: 'b' }, { text: 'a' }] }, false],
  ])('%s', (_, a, b, same) => expect(sameValues(a, b)).toBe(same));
});
