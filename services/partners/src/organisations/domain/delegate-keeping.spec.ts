import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { delegateKeeping, type DelegateKeeping } from './delegate-keeping.js';
import { admin, adviser, ADVISERS_ID, association, ASSOCIATION_ID, TUESDAY } from './organisation.examples.js';

const reason = 'Ei omaa käyttäjää';
const delegate = (more: Partial<DelegateKeeping> = {}) => delegateKeeping({ keeper: admin, adviser: { id: ADVISERS_ID, endedOn: null }, reason, at: TUESDAY, ...more });
const by = { organisationId: ASSOCIATION_ID, role: 'organisation-admin' as const, onBehalf: false };

describe('giving the keeping of the data to an adviser', () => {
  it('is told for all to see', () => {
    given(association()).when(delegate()).then({
      type: 'OrganisationChanged', organisation: association({ adviserId: ADVISERS_ID, version: 4, changedAt: TUESDAY }), changes: [{ field: 'adviserId', before: [], after: [ADVISERS_ID] }], by, reason, at: TUESDAY,
    });
  });

  it('ends when it is taken back', () => {
    given(association({ adviserId: ADVISERS_ID })).when(delegate({ adviser: null })).then({
      type: 'OrganisationChanged', organisation: association({ version: 4, changedAt: TUESDAY }), changes: [{ field: 'adviserId', before: [ADVISERS_ID], after: [] }], by, reason, at: TUESDAY,
    });
  });

  it('changes nothing the second time', () => given(association({ adviserId: ADVISERS_ID })).when(delegate()).thenNothing());

  it('is refused the adviser, and to itself, to nobody and to what has ended', () => {
    given(association({ adviserId: ADVISERS_ID })).when(delegate({ keeper: adviser, adviser: null })).thenRefused('organisation-is-kept-by-others');
    given(association()).when(delegate({ adviser: { id: ASSOCIATION_ID, endedOn: null } })).thenRefused('organisation-advises-itself');
    given(association()).when(delegate({ adviser: undefined })).thenRefused('adviser-is-unknown');
    given(association()).when(delegate({ adviser: { id: ADVISERS_ID, endedOn: '2020-12-31' } })).thenRefused('adviser-is-unknown');
    given(undefined).when(delegate()).thenRefused('organisation-is-kept-by-others');
  });
});
