import { newId } from '@pirtti/kernel';
import { expect, test } from 'vitest';
import { chainHash, rowHash, type AuditEntry } from './audit-entry.js';

const entry: AuditEntry = {
  id: newId(), at: new Date('2026-11-16T08:00:00.123Z'), organisationId: newId(), issuer: 'https://id.example', subject: 'someone', membershipId: newId(),
  roles: ['link-person'], action: 'read-client', objectKind: 'client', objectId: newId(), outcome: 'done', reason: null, traceId: null,
};
const others: Record<keyof AuditEntry, unknown> = {
  id: newId(), at: new Date('2026-11-16T08:00:00.124Z'), organisationId: newId(), issuer: 'https://other.example', subject: 'another', membershipId: null,
  roles: [], action: 'x', objectKind: 'x', objectId: null, outcome: 'denied', reason: 'x', traceId: 'x',
};

test.each(Object.keys(entry))('the row hash covers %s', (field) => {
  expect(rowHash({ ...entry, [field]: others[field as keyof AuditEntry] })).not.toBe(rowHash(entry));
});

test('text cannot wander from one field to the next', () => {
  expect(rowHash({ ...entry, action: 'ab', objectKind: 'c' })).not.toBe(rowHash({ ...entry, action: 'a', objectKind: 'bc' }));
});

test('the chain hash covers what came before, the place and the row', () => {
  const hashes = [chainHash('a', 1, 'r'), chainHash('b', 1, 'r'), chainHash('a', 2, 'r'), chainHash('a', 1, 's')];
  expect(new Set(hashes).size).toBe(4);
});
