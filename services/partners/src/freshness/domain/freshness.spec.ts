import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { admin, adviser, association, ASSOCIATION_ID, OTHER_ID } from '../../organisations/domain/organisation.examples.js';
import { confirmByLink, confirmOrganisation } from './confirm-organisation.js';
import { freshnessOf, monthsFrom } from './freshness.js';
import { growOld } from './grow-old.js';

const limits = { remindAfterMonths: 15, archiveAfterMonths: 18 };
const CONFIRMED = new Date('2025-08-20T09:00:00Z');
/** Fifteen and eighteen months later; winter time began between. */
const REMINDS = new Date('2026-11-20T10:00:00Z');
const ARCHIVES = new Date('2027-02-20T10:00:00Z');
const second = (instant: Date, more: number) => new Date(instant.getTime() + more * 1000);
const standing = (more: object = {}) => association({ confirmedAt: CONFIRMED, ...more });
const nobody = { organisationId: ASSOCIATION_ID, role: null, onBehalf: false };

describe('a record that nobody confirms', () => {
  it('is asked about after fifteen months, not a second earlier', () => {
    given(standing()).when(growOld({ at: second(REMINDS, -1), limits })).thenNothing();
    given(standing()).when(growOld({ at: REMINDS, limits })).then({
      type: 'OrganisationChanged', organisation: standing({ remindedAt: REMINDS, version: 4 }), changes: [{ field: 'remindedAt', before: [], after: ['2026-11-20'] }], by: nobody, reason: null, at: REMINDS,
    });
  });

  it('is asked about once', () => given(standing({ remindedAt: REMINDS })).when(growOld({ at: second(REMINDS, 1), limits })).thenNothing());

  it('is archived after eighteen, not a second earlier', () => {
    given(standing({ remindedAt: REMINDS })).when(growOld({ at: second(ARCHIVES, -1), limits })).thenNothing();
    given(standing({ remindedAt: REMINDS })).when(growOld({ at: ARCHIVES, limits })).then({
      type: 'OrganisationChanged', organisation: standing({ remindedAt: REMINDS, archivedAt: ARCHIVES, version: 4 }), changes: [{ field: 'archivedAt', before: [], after: ['2027-02-20'] }], by: nobody, reason: null, at: ARCHIVES,
    });
  });

  it('is never archived within a month of being asked about, however late that was', () => {
    const late = new Date('2027-05-01T10:00:00Z');
    expect(growOld({ at: late, limits })(standing())).toMatchObject([{ organisation: { remindedAt: late, archivedAt: null } }]);
    const answered = monthsFrom(late, 1);
    given(standing({ remindedAt: late })).when(growOld({ at: second(answered, -1), limits })).thenNothing();
    expect(growOld({ at: answered, limits })(standing({ remindedAt: late }))).toHaveLength(1);
  });

  it('is left alone where its work has ended', () => given(standing({ endedOn: '2025-12-31' })).when(growOld({ at: ARCHIVES, limits })).thenNothing());

  it('waits as long as the installation says', () => {
    const [at, short] = [monthsFrom(CONFIRMED, 2), { remindAfterMonths: 2, archiveAfterMonths: 4 }];
    given(standing()).when(growOld({ at: second(at, -1), limits: short })).thenNothing();
    expect(growOld({ at, limits: short })(standing())).toHaveLength(1);
  });
});

describe('confirming', () => {
  const at = new Date('2026-12-01T10:00:00Z');
  const by = { organisationId: ASSOCIATION_ID, role: 'organisation-admin' as const, onBehalf: false };

  it('begins the time anew and brings back what was archived', () => {
    const archived = standing({ remindedAt: REMINDS, archivedAt: ARCHIVES });
    given(archived).when(confirmOrganisation({ keeper: admin, at })).then({
      type: 'OrganisationChanged', organisation: standing({ confirmedAt: at, version: 4 }), by, reason: null, at,
      changes: [{ field: 'confirmedAt', before: ['2025-08-20'], after: ['2026-12-01'] }, { field: 'remindedAt', before: ['2026-11-20'], after: [] }, { field: 'archivedAt', before: ['2027-02-20'], after: [] }],
    });
  });

  it('changes nothing the second time', () => given(standing({ confirmedAt: at })).when(confirmOrganisation({ keeper: admin, at: second(at, 60) })).thenNothing());

  it('is for its keepers', () => {
    given(standing()).when(confirmOrganisation({ keeper: { ...admin, organisationId: OTHER_ID }, at })).thenRefused('organisation-is-kept-by-others');
    given(undefined).when(confirmOrganisation({ keeper: admin, at })).thenRefused('organisation-is-kept-by-others');
    expect(confirmOrganisation({ keeper: adviser, at })(standing({ adviserId: adviser.organisationId }))).toMatchObject([{ by: { role: 'association-adviser', onBehalf: true } }]);
  });

  it('by the link of a letter is the organisation’s own word', () => {
    expect(confirmByLink({ at })(standing({ remindedAt: REMINDS }))).toMatchObject([{ by: nobody, organisation: { confirmedAt: at, remindedAt: null } }]);
    given(undefined).when(confirmByLink({ at })).thenRefused('confirmation-link-does-not-work');
  });
});

it('a record is confirmed, to be confirmed, or archived', () => {
  expect([standing(), standing({ remindedAt: REMINDS }), standing({ remindedAt: REMINDS, archivedAt: ARCHIVES })].map(freshnessOf)).toEqual(['confirmed', 'to-confirm', 'archived']);
});
