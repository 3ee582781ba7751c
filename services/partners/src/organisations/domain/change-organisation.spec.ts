import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { changeOrganisation, type ChangeOrganisation } from './change-organisation.js';
import { admin, adviser, ADVISERS_ID, around, association, ASSOCIATION_ID, content, coordinator, OTHER_ID, TUESDAY } from './organisation.examples.js';

const reason = 'Uusi numero';
const change = (more: Partial<ChangeOrganisation> = {}) => changeOrganisation({ content: content({ phone: '040 000 0009' }), version: 3, keeper: admin, reason, around: around(), at: TUESDAY, ...more });
const changed = { ...association({ phone: '040 000 0009', version: 4, changedAt: TUESDAY, confirmedAt: TUESDAY }) };
const changes = [{ field: 'phone' as const, before: ['040 000 0000'], after: ['040 000 0009'] }];

describe('changing what the registry says', () => {
  it('tells who, when, why and what, field by field', () => {
    given(association()).when(change()).then({
      type: 'OrganisationChanged', organisation: changed, changes, by: { organisationId: ASSOCIATION_ID, role: 'organisation-admin', onBehalf: false }, reason, at: TUESDAY,
    });
  });

  it('tells that the adviser did it on behalf', () => {
    given(association({ adviserId: ADVISERS_ID })).when(change({ keeper: adviser })).then({
      type: 'OrganisationChanged', organisation: { ...changed, adviserId: ADVISERS_ID }, changes, by: { organisationId: ADVISERS_ID, role: 'association-adviser', onBehalf: true }, reason, at: TUESDAY,
    });
  });

  it('overwrites nothing that was written meanwhile, and shows both', () => {
    given(association({ version: 4, phone: '040 000 0005', website: 'https://uusi.example' })).when(change()).thenRefused('organisation-has-changed', {
      version: 4, standing: { website: ['https://uusi.example'], phone: ['040 000 0005'] }, written: { website: [], phone: ['040 000 0009'] },
    });
  });

  it('does no harm when the same is sent twice', () => given(changed).when(change()).thenNothing());

  it('is for its keepers, and says the same of what does not exist', () => {
    given(association()).when(change({ keeper: { ...admin, organisationId: OTHER_ID } })).thenRefused('organisation-is-kept-by-others');
    given(undefined).when(change()).thenRefused('organisation-is-kept-by-others');
  });

  it('never makes a public body of an association, nor widens the area of one', () => {
    given(association()).when(change({ content: content({ type: 'municipality' }) })).thenRefused('organisation-comes-with-installation');
    given(association({ type: 'municipality' })).when(change({ content: content({ type: 'municipality', serviceArea: ['217', '272'] }) })).thenRefused('organisation-comes-with-installation');
    given(association({ type: 'municipality' })).when(change({ content: content({ type: 'association' }) })).thenRefused('organisation-comes-with-installation');
  });

  it('may hand an organisation over to the coordinator of another town', () => {
    given(association()).when((state: Parameters<ReturnType<typeof change>>[0]) => {
      const facts = change({ keeper: coordinator, content: content({ municipalityCode: '272' }) })(state);
      return Array.isArray(facts) ? facts.map(({ type }) => type) : [];
    }).then('OrganisationChanged');
  });

  it('lets nothing be a part of itself, however far', () => {
    given(association()).when(change({ content: content({ parentId: OTHER_ID }), around: around({ related: new Map([[OTHER_ID, { endedOn: null }]]), parentLine: [OTHER_ID, ASSOCIATION_ID] }) })).thenRefused('organisation-is-part-of-itself');
    given(association()).when(change({ content: content({ parentId: ASSOCIATION_ID }) })).thenRefused('organisation-is-part-of-itself');
    given(association()).when(change({ content: content({ endedOn: '2026-01-01', successorId: ASSOCIATION_ID }) })).thenRefused('organisation-succeeds-itself');
  });

  it('keeps its own business id', () => {
    given(association()).when(change({ around: around({ businessIdHolder: OTHER_ID }) })).thenRefused('business-id-is-registered', { organisationId: OTHER_ID });
    given(changed).when(change({ around: around({ businessIdHolder: ASSOCIATION_ID }) })).thenNothing();
  });
});
