import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ASSOCIATION_ID, OTHER_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { handOverResponsibility, type HandOverResponsibility } from './hand-over-responsibility.js';
import { byTown, held, network, PERSON_ID } from './matter.examples.js';
import type { Responsibility } from './matter.js';

const SUCCESSOR_ID = '8d6c4b2a-9f7e-4a3b-8c2d-1e4f6a8b0c32';
const hand = (more: Partial<HandOverResponsibility> = {}) => handOverResponsibility({ personId: PERSON_ID, successorId: SUCCESSOR_ID, lastDay: '2026-11-30', by: byTown, reason: 'Siirtyy', at: TUESDAY, ...more });
const handed = (assigned: Responsibility, ...responsibilities: Responsibility[]) =>
  ({ type: 'ResponsibilityAssigned', matter: network({ responsibilities, version: 4 }), assigned, by: byTown, reason: 'Siirtyy', at: TUESDAY } as const);

describe('handing over what somebody answers for', () => {
  it('lets another person of the same organisation go on from the next day, for as long as was planned', () => {
    const next = held({ personId: SUCCESSOR_ID, startsOn: '2026-12-01', endsOn: '2027-12-31' });
    given(network({ responsibilities: [held({ endsOn: '2027-12-31' })] })).when(hand()).then(handed(next, held({ endsOn: '2026-11-30' }), next));
  });

  it('leaves it to the organisation where there is no other person', () => {
    const next = held({ personId: null, startsOn: '2026-12-01' });
    given(network()).when(hand({ successorId: null })).then(handed(next, held({ endsOn: '2026-11-30' }), next));
  });

  it('moves what was planned for later, and nothing of others’', () => {
    const [others, planned] = [held({ organisationId: ASSOCIATION_ID, personId: null, endsOn: '2026-12-31' }), held({ startsOn: '2027-01-01' })];
    const next = { ...planned, personId: SUCCESSOR_ID };
    given(network({ responsibilities: [others, planned] })).when(hand()).then(handed(next, others, next));
  });

  it('is nothing the second time', () => given(network({ responsibilities: [held({ endsOn: '2026-11-30' }), held({ personId: SUCCESSOR_ID, startsOn: '2026-12-01' })] })).when(hand()).thenNothing());

  it('is for the parties', () => given(network()).when(hand({ by: { ...byTown, organisationId: OTHER_ID } })).thenRefused('not-found'));
});
