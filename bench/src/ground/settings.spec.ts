import { describe, expect, it } from 'vitest';
import { loosened } from './settings.js';

const SAFE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

describe('the settings of Postgres', () => {
  it('are right when an answered commit is on the disk, whole', () => expect(loosened(SAFE)).toEqual([]));

  it.each(['fsync', 'synchronous_commit', 'full_page_writes'])('are refused with %s off', (name) => {
    expect(loosened({ ...SAFE, [name]: 'off' })).toEqual([expect.stringContaining(`${name} = off`)]);
  });

  it.each(['local', 'remote_write'])('are refused with synchronous_commit = %s: whoever changed it meant something by it', (value) => {
    expect(loosened({ ...SAFE, synchronous_commit: value })).toHaveLength(1);
  });

  it('are refused when the server does not tell them', () => expect(loosened({})).toHaveLength(3));
});
