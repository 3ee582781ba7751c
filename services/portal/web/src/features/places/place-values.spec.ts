import { describe, expect, it } from 'vitest';
import { blankPlace, coordinatesOf, withKind } from './place-values';

describe('coordinates as people copy them', () => {
  it.each(['63.9001, 23.9155', '63.9001,23.9155', ' 63,9001; 23,9155 ', '63.9001 23.9155', '63.9001° N, 23.9155° E'])('%s', (text) => expect(coordinatesOf(text)).toEqual({ latitude: 63.9001, longitude: 23.9155 }));
  it.each(['', '63.9', '23.9155, 63.9001', 'torin laidalla', '63.9, 230.1'])('nothing is guessed of "%s"', (text) => expect(coordinatesOf(text)).toBeUndefined());
});

it('a library is proposed as an everyday place, and what was said of another kind is kept', () => {
  expect(withKind('library')).toEqual({ kind: 'library', everyday: true });
  expect({ ...blankPlace('217'), ...withKind('library'), ...withKind('other') }).toMatchObject({ kind: 'other', everyday: true });
});
