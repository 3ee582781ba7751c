import { describe, expect, it } from 'vitest';
import { requestHeaders, responseHeaders, targetOf } from './forwarding.js';
import { isFromOurPages } from './same-origin.js';

describe('where a request goes', () => {
  it.each([
    ['/api/referrals/desk', { upstream: 'referrals', path: '/desk', isPublic: false }],
    ['/api/activities/public/activities?text=a%20b&page=2', { upstream: 'activities', path: '/public/activities?text=a%20b&page=2', isPublic: true }],
    ['/api/activities/publications', { upstream: 'activities', path: '/publications', isPublic: false }],
  ])('%s', (url, target) => expect(targetOf(url)).toEqual(target));

  it.each([
    '/api/activities', '/api/activities?x=1', '/api/ACTIVITIES/x', '/api/other/x', '/api/activities/metrics', '/api/activities/health/live', '/api/activities/public/../activities',
    '/api/activities/public/%2e%2e/activities', '/api/activities/public/.%2E/activities', '/api/activities/public/./x', '/api/activities//evil.test/x', '/api/activities/public%2factivities',
    '/api/activities/public/%5c..', '/api/activities/openapi.json',
  ])('%s leads nowhere', (url) => expect(targetOf(url)).toBeUndefined());
});

describe('headers', () => {
  it('keep a trace that is one, and begin a new one otherwise', () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    expect(requestHeaders({ traceparent }, undefined)['traceparent']).toBe(traceparent);
    expect(requestHeaders({ traceparent: 'x' }, undefined)['traceparent']).toMatch(/^00-[0-9a-f]{32}-/);
  });

  it('add no-store where a service forgot it, but not to what is public', () => {
    expect(responseHeaders({}, false)).toEqual({ 'cache-control': 'no-store' });
    expect(responseHeaders({ 'cache-control': 'private, no-store' }, false)).toEqual({ 'cache-control': 'private, no-store' });
    expect(responseHeaders({ 'set-cookie': ['a=1'], connection: 'close', etag: '"1"' }, true)).toEqual({ etag: '"1"' });
  });
});

describe('whether a change comes from our pages', () => {
  const ours = new URL('https://pirtti.example');
  it.each([
    ['a read from anywhere', 'GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['our page', 'POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['our page in an old browser', 'POST', { origin: 'https://pirtti.example' }, true],
    ['another site', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['a neighbour that claims our origin', 'PUT', { 'sec-fetch-site': 'same-site', origin: 'https://pirtti.example' }, false],
    ['http instead of https', 'DELETE', { origin: 'http://pirtti.example' }, false],
    ['a sandboxed frame', 'POST', { origin: 'null' }, false],
    ['no browser at all', 'POST', {}, false],
  ])('%s', (_, method, headers, allowed) => expect(isFromOurPages(method, headers, ours)).toBe(allowed));
});
