import { describe, expect, it } from 'vitest';
import { blankTerms } from './form-values';
import { rebase } from './rebase';

const base = { ...blankTerms('fi'), title: 'Sopimus', purpose: 'Yhdessä.' };

describe('writing on top of a newer wording', () => {
  it('takes what I have not touched and keeps what I have', () => {
    expect(rebase(base, { ...base, title: 'Minun' }, { ...base, purpose: 'Heidän.' })).toEqual({ values: { ...base, title: 'Minun', purpose: 'Heidän.' }, taken: ['purpose'], clashes: [] });
  });

  it('asks where both have written otherwise, and keeps mine till then', () => {
    expect(rebase(base, { ...base, title: 'Minun' }, { ...base, title: 'Heidän' })).toEqual({ values: { ...base, title: 'Minun' }, taken: [], clashes: ['title'] });
  });

  it('asks nothing where both have written the same', () => {
    expect(rebase(base, { ...base, title: 'Sama' }, { ...base, title: 'Sama' }).clashes).toEqual([]);
  });
});
