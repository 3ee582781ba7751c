import { describe, expect, it } from 'vitest';
import { wholeContent } from '../../../activities/domain/activity.examples.js';
import { listedTexts } from './listed-texts.js';
import { meaning, queryWords } from './query-words.js';
import { whyFound, type FoundReason } from './why-found.js';

const texts = listedTexts(wholeContent({ kind: 'peer-group', names: { fi: 'Keskiviikon keskusteluryhmä', sv: 'Onsdagskaffe' }, summary: { fi: 'Kahvia ja seuraa kirjastossa.' } }));

describe('why something was found', () => {
  it.each<[string, FoundReason]>([
    ['ryhmässä', { word: 'ryhmässä', by: 'keskusteluryhmä', in: 'name', how: 'part' }],
    ['keskus', { word: 'keskus', by: 'keskusteluryhmä', in: 'name', how: 'beginning' }],
    ['keskusteluryhmät', { word: 'keskusteluryhmät', by: 'keskusteluryhmä', in: 'name', how: 'same' }],
    ['vertaisryhmä', { word: 'vertaisryhmä', by: 'vertaisryhmä', in: 'kind', how: 'same' }],
    ['kannuksessa', { word: 'kannuksessa', by: 'kannuksen', in: 'place', how: 'same' }],
    ['kahvia', { word: 'kahvia', by: 'kahvia', in: 'summary', how: 'same' }],
    ['kahvittelua', { word: 'kahvittelua', by: 'onsdagskaffe', in: 'name', how: 'related' }],
  ])('by %s is told with its place', (text, reason) => {
    expect(whyFound(queryWords(text), texts)).toEqual([reason]);
  });

  it('is told of each word, and of a slip with what was meant', () => {
    const [slip, town] = queryWords('keskutelu kannus');
    expect(whyFound([meaning(slip!, ['keskustelu']), town!], texts)).toEqual([
      { word: 'keskutelu', by: 'keskusteluryhmä', in: 'name', how: 'meant' }, { word: 'kannus', by: 'kannuksen', in: 'place', how: 'same' },
    ]);
  });

  it('is nothing for what is not there', () => expect(whyFound(queryWords('laskuvarjohyppy'), texts)).toEqual([]));
});

describe('the words that are looked for', () => {
  it('leave out what says nothing', () => {
    expect(queryWords('Haluaisin jotain tekemistä lasten kanssa').map(({ word }) => word)).toEqual(['lasten']);
  });

  it('carry no sign of the query language', () => {
    expect(queryWords("tuoli & !(jumppa | '):*").map(({ word }) => word)).toEqual(['tuoli', 'jumppa']);
  });

  it('are at most eight', () => expect(queryWords('kissa koira kana kukko lehmä hevonen lammas vuohi ankka hanhi')).toHaveLength(8));
});
