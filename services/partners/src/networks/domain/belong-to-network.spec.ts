import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { correctMembership, joinNetwork, leaveNetwork, type Belonging } from './belong-to-network.js';
import { association, belongs, MEMBERSHIP_ID, network, region, town, TUESDAY } from './network.examples.js';

const told = { by: region, at: TUESDAY };
const why = { ...told, membershipId: MEMBERSHIP_ID, version: 1, reason: 'Sovittiin' };
const empty: Belonging = { network: network(), memberships: [] };
const joined = (more: object = {}): Belonging => ({ network: network(), memberships: [belongs(more)] });
const join = (more: object = {}) => joinNetwork({ membershipId: MEMBERSHIP_ID, memberId: town.organisationId, startsOn: '2025-01-01', endsOn: null, isRegistered: true, ...told, ...more });
const another = (more: object = {}) => join({ membershipId: '9e1f3c5d-7f9b-4d1e-8a4c-6f8b0d2e4a57', ...more });
const correct = (more: object = {}) => correctMembership({ startsOn: '2025-01-01', endsOn: '2026-12-31', ...why, ...more });
const leave = (more: object = {}) => leaveNetwork({ lastDay: '2026-11-30', ...why, ...more });

describe('belonging to a network', () => {
  it('begins once, within the network’s own time', () => {
    given(empty).when(join()).then({ type: 'NetworkMembershipStarted', membership: belongs(), ...told });
    given(joined()).when(join()).thenNothing();
    given(empty).when(join({ startsOn: '2024-12-31' })).thenRefused('network-membership-is-outside-the-network', { startsOn: '2025-01-01', endsOn: '2028-12-31' });
    given(empty).when(join({ startsOn: '2029-01-01' })).thenRefused('network-membership-is-outside-the-network');
    given(empty).when(join({ endsOn: '2029-01-01' })).thenRefused('network-membership-is-outside-the-network');
    given(empty).when(join({ endsOn: '2028-12-31' })).then({ type: 'NetworkMembershipStarted', membership: belongs({ endsOn: '2028-12-31' }), ...told });
    given(empty).when(join({ startsOn: '2026-01-02', endsOn: '2026-01-01' })).thenRefused('network-membership-ends-before-it-begins');
  });

  it('is for others than the convener, known to the registry', () => {
    given(empty).when(join({ memberId: region.organisationId })).thenRefused('convener-belongs-already');
    given(empty).when(join({ isRegistered: false })).thenRefused('related-organisation-is-unknown', { unknown: [town.organisationId] });
  });

  it('is one at a time for each organisation', () => {
    given(joined({ endsOn: '2025-12-31' })).when(another({ startsOn: '2025-12-31' })).thenRefused('member-belongs-already');
    given(joined()).when(another({ startsOn: '2028-12-31' })).thenRefused('member-belongs-already');
    given(joined({ endsOn: '2024-12-31' })).when(another()).then({ type: 'NetworkMembershipStarted', membership: belongs({ id: '9e1f3c5d-7f9b-4d1e-8a4c-6f8b0d2e4a57' }), ...told });
    given({ network: network(), memberships: [belongs({ endsOn: '2025-12-31' }), belongs({ id: '9e1f3c5d-7f9b-4d1e-8a4c-6f8b0d2e4a57', startsOn: '2026-01-01' })] }).when(correct()).thenRefused('member-belongs-already');
  });

  it('is corrected by the convener, over nothing that another has written', () => {
    given(joined()).when(correct()).then({ type: 'NetworkMembershipCorrected', membership: belongs({ endsOn: '2026-12-31', version: 2 }), reason: 'Sovittiin', ...told });
    given(joined({ endsOn: '2026-12-31' })).when(correct()).thenNothing();
    given(joined({ version: 2 })).when(correct()).thenRefused('network-membership-has-changed', { version: 2 });
    given(joined()).when(correct({ by: town })).thenRefused('network-is-convened-by-another');
    given(joined()).when(correct({ endsOn: '2029-01-01' })).thenRefused('network-membership-is-outside-the-network');
  });

  it('is ended by the member itself or by the convener, and by nobody else', () => {
    for (const by of [town, region]) given(joined()).when(leave({ by })).then({ type: 'NetworkMembershipEnded', membership: belongs({ endsOn: '2026-11-30', version: 2 }), reason: 'Sovittiin', by, at: TUESDAY });
    given(joined()).when(leave({ by: association })).thenRefused('network-membership-is-of-another');
    given(empty).when(leave()).thenRefused('network-membership-is-of-another');
  });

  it('ends once, and leaving lengthens nothing', () => {
    given(joined({ endsOn: '2026-11-30', version: 2 })).when(leave()).thenNothing();
    given(joined({ version: 2 })).when(leave()).thenRefused('network-membership-has-changed', { version: 2 });
    given(joined({ endsOn: '2026-06-30' })).when(leave()).thenRefused('network-membership-is-over-by-then', { endsOn: '2026-06-30' });
    given(joined()).when(leave({ lastDay: '2029-01-01' })).thenRefused('network-membership-is-over-by-then', { endsOn: '2028-12-31' });
  });

  it('never began where its last day is before the first', () => {
    given(joined({ startsOn: '2027-01-01' })).when(leave({ by: town })).then({ type: 'NetworkMembershipEnded', membership: belongs({ startsOn: '2027-01-01', endsOn: '2026-12-31', version: 2 }), reason: 'Sovittiin', by: town, at: TUESDAY });
  });

  it('is not begun or corrected once the network was ended', () => {
    const over = { ...joined(), network: network({ endedBecause: 'Työ on tehty' }) };
    given(over).when(another({ memberId: association.organisationId })).thenRefused('network-has-ended');
    given(over).when(correct()).thenRefused('network-has-ended');
  });
});
