import { describe, expect, it } from 'vitest';
import { allowedPrompt, safeNext } from './login-ticket.js';

describe('where to go after login', () => {
  it.each(['/tyo', '/tyo/lahetteet?sivu=2#lista', '/'])('%s is ours', (path) => expect(safeNext(path)).toBe(path));
  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '/auth/logout', '/x\nSet-Cookie: a', '', undefined, ['/tyo'], `/${'a'.repeat(600)}`])('%j leads to the work page', (wish) => expect(safeNext(wish)).toBe('/tyo'));
  it('takes dots out before it looks', () => expect(safeNext('/tyo/../auth/logout')).toBe('/tyo'));
});

describe('what the provider is asked to begin with', () => {
  const known = ['none', 'login', 'consent', 'create'];
  it('is an account where one can be made', () => expect(allowedPrompt('create', known)).toBe('create'));
  it.each(['none', 'login', 'consent', 'create none', 'CREATE', ['create'], '', undefined])('is never %j, whoever asks', (wish) => expect(allowedPrompt(wish, known)).toBeUndefined());
  it.each([['none', 'login'], undefined])('is nothing that a provider does not know: %j', (prompts) => expect(allowedPrompt('create', prompts)).toBeUndefined());
});
