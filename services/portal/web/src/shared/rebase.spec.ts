import { describe, expect, it } from 'vitest';
import { rebase } from './rebase';

const base = { title: 'Sopimus', purpose: 'Yhdessä.', tasks: ['Ohjaa'] };

describe('writing on top of a newer state', () => {
  it('takes what I have not touched and keeps what I have', () => {
    expect(rebase(base, { ...base, title: 'Minun' }, { ...base, purpose: 'Heidän.' })).toEqual({ values: { ...base, title: 'Minun', purpose: 'Heidän.' }, taken: ['purpose'], clashes: [] });
  });

  it('asks where both have written otherwise, and keeps mine till then', () => {
    expect(rebase(base, { ...base, tasks: [] }, { ...base, tasks: ['Ottaa vastaan'] })).toEqual({ values: { ...base, tasks: [] }, taken: [], clashes: ['tasks'] });
  });

  it('asks nothing where both have written the same', () => {
    expect(rebase(base, { ...base, title: 'Sama' }, { ...base, title: 'Sama' }).clashes).toEqual([]);
  });
});
