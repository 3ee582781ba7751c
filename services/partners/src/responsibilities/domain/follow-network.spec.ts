import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { closeMatter } from './assign-responsibility.js';
import { followNetwork } from './follow-network.js';
import { byTown, held, MATTER_ID, network } from './matter.examples.js';

const told = { by: byTown, reason: 'Verkosto perustettiin', at: new Date('2026-11-17T09:00:00Z') };
const follow = (more: object = {}) => followNetwork({ id: MATTER_ID, name: 'Kohtaamispaikkojen verkosto', endsOn: null, hasEnded: false, ...told, ...more });

describe('the matter of a network', () => {
  it('is there from the founding on, and lacks somebody', () => {
    given(undefined).when(follow({ endsOn: '2028-12-31' })).then({ type: 'MatterRegistered', matter: network({ closedOn: '2028-12-31', responsibilities: [], version: 1 }), ...told });
  });

  it('follows the network’s name and last day', () => {
    given(network()).when(follow()).thenNothing();
    given(network()).when(follow({ name: 'Uusi nimi', endsOn: '2027-12-31' })).then({ type: 'MatterChanged', matter: network({ name: 'Uusi nimi', closedOn: '2027-12-31', version: 4 }), ...told });
  });

  it('is closed when the network ends, and nobody answers for it longer', () => {
    given(network({ closedOn: '2028-12-31' })).when(follow({ endsOn: '2026-12-31', hasEnded: true }))
      .then({ type: 'MatterClosed', matter: network({ closedOn: '2026-12-31', responsibilities: [held({ endsOn: '2026-12-31' })], version: 4 }), ...told });
  });

  it('is not closed behind the network’s back', () => {
    given(network()).when(closeMatter({ lastDay: '2026-12-31', version: 3, isNetwork: true, ...told })).thenRefused('network-is-ended-elsewhere');
  });
});
