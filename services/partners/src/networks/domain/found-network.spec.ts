import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { changeNetwork, endNetwork, foundNetwork } from './found-network.js';
import { lackingNetworks } from './lacking-networks.js';
import { stateOn } from './network.js';
import { belongs, content, FORUM_ID, network, NETWORK_ID, region, town, TUESDAY } from './network.examples.js';
import { cutAt } from './network-membership.js';

const told = { by: region, at: TUESDAY };
const why = { ...told, version: 1, reason: 'Sovittiin' };
const found = (more: object = {}, forumOf?: string) => foundNetwork({ networkId: NETWORK_ID, content: content(more), forumOf, ...told });
const change = (more: object = {}, deed: object = {}) => changeNetwork({ content: content(more), forumOf: undefined, memberships: [], ...why, ...deed });
const end = (more: object = {}) => endNetwork({ lastDay: '2026-12-31', ...why, ...more });

describe('a network', () => {
  it('is founded once, for a time that does not end before it begins', () => {
    given(undefined).when(found()).then({ type: 'NetworkFounded', networkId: NETWORK_ID, content: content(), ...told });
    given(network()).when(found()).thenNothing();
    given(undefined).when(found({ endsOn: '2025-01-01' })).then({ type: 'NetworkFounded', networkId: NETWORK_ID, content: content({ endsOn: '2025-01-01' }), ...told });
    given(undefined).when(found({ endsOn: '2024-12-31' })).thenRefused('network-ends-before-it-begins');
  });

  it('for wellbeing cooperation says where', () => {
    given(undefined).when(found({ type: 'wellbeing-cooperation', municipalityCodes: [] })).thenRefused('cooperation-network-needs-its-area');
    given(network()).when(change({ type: 'wellbeing-cooperation', municipalityCodes: [] })).thenRefused('cooperation-network-needs-its-area');
  });

  it('meets in a forum of its own convener', () => {
    given(undefined).when(found({ forumId: FORUM_ID }, region.organisationId)).then({ type: 'NetworkFounded', networkId: NETWORK_ID, content: content({ forumId: FORUM_ID }), ...told });
    for (const forumOf of [town.organisationId, undefined]) given(undefined).when(found({ forumId: FORUM_ID }, forumOf)).thenRefused('forum-is-convened-by-another');
  });

  it('is changed with a reason, and says what was', () => {
    given(network()).when(change({ name: 'Uusi nimi', endsOn: null })).then({ type: 'NetworkChanged', networkId: NETWORK_ID, content: content({ name: 'Uusi nimi', endsOn: null }), changed: ['name', 'endsOn'], reason: 'Sovittiin', ...told });
    given(network({ version: 2 })).when(change()).thenNothing();
  });

  it('is not overwritten by who had an older one before them', () => {
    given(network({ version: 2 })).when(change({ name: 'Uusi nimi' })).thenRefused('network-has-changed', { version: 2 });
    given(network({ version: 2 })).when(end()).thenRefused('network-has-changed', { version: 2 });
  });

  it('is not shortened over those who belong to it: that is ending it', () => {
    const ours = belongs({ startsOn: '2026-02-01', endsOn: '2027-06-30' });
    given(network()).when(change({ endsOn: '2027-06-29' }, { memberships: [ours] })).thenRefused('memberships-are-outside-the-network', { memberships: 1 });
    given(network()).when(change({ startsOn: '2026-02-02' }, { memberships: [ours] })).thenRefused('memberships-are-outside-the-network', { memberships: 1 });
    given(network()).when(change({ endsOn: '2027-06-30' }, { memberships: [ours, belongs()] })).then({ type: 'NetworkChanged', networkId: NETWORK_ID, content: content({ endsOn: '2027-06-30' }), changed: ['endsOn'], reason: 'Sovittiin', ...told });
  });

  it('ends once, on a day of its own time, and is not changed after that', () => {
    given(network()).when(end()).then({ type: 'NetworkEnded', networkId: NETWORK_ID, lastDay: '2026-12-31', reason: 'Sovittiin', ...told });
    given(network()).when(end({ lastDay: '2024-12-31' })).thenRefused('network-ends-before-it-begins');
    given(network()).when(end({ lastDay: '2029-01-01' })).thenRefused('network-is-over-by-then', { endsOn: '2028-12-31' });
    const ended = network({ endedBecause: 'Työ on tehty', version: 2 });
    given(ended).when(end()).thenNothing();
    given(ended).when(change({ name: 'Uusi' }, { version: 2 })).thenRefused('network-has-ended');
  });

  it('is for its convener to change', () => {
    for (const before of [network(), undefined]) {
      given(before).when(change({ name: 'Uusi' }, { by: town })).thenRefused('network-is-convened-by-another');
      given(before).when(end({ by: town })).thenRefused('network-is-convened-by-another');
    }
  });

  it.each([
    ['before its first day', '2024-12-31', 'upcoming'], ['on its first day', '2025-01-01', 'in-force'], ['on its last day', '2028-12-31', 'in-force'], ['after it', '2029-01-01', 'over'],
  ])('%s', (_when, day, state) => expect(stateOn(network(), day)).toBe(state));
});

it('with a network end the memberships that would have lasted longer, and who was to come never does', () => {
  const [open, longer, shorter, later] = [belongs(), belongs({ endsOn: '2027-12-31' }), belongs({ endsOn: '2026-06-30' }), belongs({ startsOn: '2027-01-01' })];
  expect(cutAt('2026-12-31', [open, longer, shorter, later])).toEqual([{ ...longer, endsOn: '2026-12-31', version: 2 }, { ...later, endsOn: '2026-12-31', version: 2 }]);
});

it('a cooperation network is missing where none covers a municipality, and a region that has one everywhere is left out', () => {
  const ostrobothnia = ['217', '272', '236', '924', '849', '584', '074', '421'] as const;
  const [first] = lackingNetworks([]).filter(({ region: one }) => one === '18');
  expect(first).toEqual({ region: '18', municipalityCodes: ostrobothnia, isWhole: true });
  expect(lackingNetworks(ostrobothnia.slice(0, 7))).toContainEqual({ region: '18', municipalityCodes: ['421'], isWhole: false });
  expect(lackingNetworks(ostrobothnia).map(({ region: one }) => one)).toEqual(['15']);
});
