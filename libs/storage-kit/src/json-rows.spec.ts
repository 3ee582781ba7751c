import { describe, expect, it } from 'vitest';
import { fromJsonRow, toJsonRow } from './json-rows.js';

const fields = { organisationId: 'x', sentAt: new Date('2026-11-23T10:00:00.123Z'), endedAt: null, placementStartsOn: '2026-11-25', details: { happenedAt: 'as it is' } };

describe('a row as JSON', () => {
  it('carries its columns’ names', () => expect(Object.keys(toJsonRow(fields))).toEqual(['organisation_id', 'sent_at', 'placement_starts_on', 'details']));

  it('comes back as it went, but for what was null: instants as instants, days as text', () => {
    const { endedAt, ...others } = fields;
    expect(endedAt).toBeNull();
    expect(fromJsonRow(JSON.parse(JSON.stringify(toJsonRow(fields))))).toEqual(others);
  });

  it('reads instants as Postgres writes them', () => {
    expect(fromJsonRow({ sent_at: '2026-11-23T12:00:00.123456+02:00' })).toEqual({ sentAt: new Date('2026-11-23T10:00:00.123Z') });
  });
});
