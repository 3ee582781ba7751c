import { describe, expect, it } from 'vitest';
import { Limit } from './limits.js';
import { faultsOf, typedIn } from './registration.js';

const typed = (more: Record<string, string> = {}) => typedIn(new URLSearchParams({ name: 'Eija Esimerkki', email: 'Eija@Tupa.example ', password: 'kolme kissaa katolla', ...more }));

describe('what is asked of a new account', () => {
  it('is a name, an address and a password that is long enough', () => {
    expect(faultsOf(typed())).toEqual({});
    expect(typed().email).toBe('eija@tupa.example');
  });
  it.each(['', ' ', '\u0000\u200b'])('the name %j is none', (name) => expect(faultsOf(typed({ name }))).toEqual({ name: 'nameNeeded' }));
  it.each(['eija', 'eija@tupa', 'a@b.c, d@e.f', 'eija@tupa.example>', `${'a'.repeat(250)}@b.fi`, 'a@b.fi\nBcc: c@d.fi'])('%j is no address', (email) => expect(faultsOf(typed({ email }))).toEqual({ email: 'emailNeeded' }));
  it.each([['kissa', 'passwordShort'], ['ä'.repeat(12), 'passwordTold'], ['EIJA@tupa.example', 'passwordTold'], ['eija esimerkki', 'passwordTold'], ['x1'.repeat(65), 'passwordLong']])('the password %j will not do', (password, fault) => {
    expect(faultsOf(typed({ password }))).toEqual({ password: fault });
  });
});

describe('a limit', () => {
  it('holds each for themselves, and for a while', () => {
    const limit = new Limit(2, 1000);
    for (const now of [0, 500]) limit.note('eija', now);
    expect(limit.isReached('eija', 900)).toBe(true);
    expect(limit.isReached('aino', 900)).toBe(false);
    expect(limit.isReached('eija', 1000)).toBe(false);
  });
});
