import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ADVISERS_ID, ASSOCIATION_ID, OTHER_ID, TOWN_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { assignResponsibility, closeMatter, endResponsibility, type AssignResponsibility } from './assign-responsibility.js';
import { agreement, byTown, held, measure, network, PERSON_ID } from './matter.examples.js';
import type { Matter } from './matter.js';
import { registerMatter } from './register-matter.js';

const change = { version: 3, by: byTown, reason: 'Työnjako muuttui', at: TUESDAY };
const next = held({ organisationId: ASSOCIATION_ID, personId: null, startsOn: '2027-01-01' });
const assign = (more: Partial<AssignResponsibility> = {}) => assignResponsibility({ ...change, assigned: next, personOf: undefined, isRegistered: true, ...more });
const assigned = (matter: Matter, what = next) => ({ type: 'ResponsibilityAssigned', matter, assigned: what, by: byTown, reason: change.reason, at: TUESDAY } as const);

describe('saying who answers for a matter', () => {
  it('ends who did so the day before: there is always one at most', () => {
    given(network()).when(assign()).then(assigned(network({ responsibilities: [held({ endsOn: '2026-12-31' }), next], version: 4 })));
  });

  it('puts aside what was planned after it, and what began on the same day', () => {
    const planned = held({ startsOn: '2027-06-01' });
    given(network({ responsibilities: [held({ endsOn: '2026-12-31' }), held({ startsOn: '2027-01-01', endsOn: '2027-05-31' }), planned] }))
      .when(assign()).then(assigned(network({ responsibilities: [held({ endsOn: '2026-12-31' }), next], version: 4 })));
  });

  it('leaves alone what had ended before', () => {
    const old = held({ startsOn: '2025-01-01', endsOn: '2025-12-31' });
    given(network({ responsibilities: [old] })).when(assign()).then(assigned(network({ responsibilities: [old, next], version: 4 })));
  });

  it('is nothing the second time, and overwrites nothing that came meanwhile', () => {
    given(network({ responsibilities: [held({ endsOn: '2026-12-31' }), next], version: 4 })).when(assign()).thenNothing();
    given(network({ version: 4 })).when(assign()).thenRefused('responsibility-has-changed', { version: 4 });
  });

  it('is nothing where whoever is named answers already, for as long and with nobody to follow', () => {
    const current = held();
    const from = (startsOn: string, more: object = {}) => assign({ assigned: { ...current, startsOn, ...more }, personOf: TOWN_ID });
    given(network({ responsibilities: [current] })).when(from('2027-01-01')).thenNothing();
    const shorter = { ...current, startsOn: '2027-01-01', endsOn: '2027-12-31' };
    given(network({ responsibilities: [current] })).when(from('2027-01-01', { endsOn: '2027-12-31' })).then(assigned(network({ responsibilities: [{ ...current, endsOn: '2026-12-31' }, shorter], version: 4 }), shorter));
    const last = held({ endsOn: '2027-05-31' });
    const again = { ...last, startsOn: '2027-01-01' };
    given(network({ responsibilities: [last, held({ startsOn: '2027-06-01' })] })).when(from('2027-01-01', { endsOn: '2027-05-31' }))
      .then(assigned(network({ responsibilities: [{ ...last, endsOn: '2026-12-31' }, again], version: 4 }), again));
  });

  it('is for the parties; nobody else is told that there is anything', () => {
    given(network()).when(assign({ by: { ...byTown, organisationId: OTHER_ID } })).thenRefused('not-found');
    given(undefined).when(assign()).thenRefused('not-found');
  });

  it('of an agreement names one of its parties', () => {
    given(agreement()).when(assign()).thenRefused('responsible-is-no-party');
    const other = { ...next, organisationId: ADVISERS_ID };
    given(agreement()).when(assign({ assigned: other })).then(assigned(agreement({ responsibilities: [held({ endsOn: '2026-12-31' }), other], version: 4 }), other));
    given(network()).when(assign({ isRegistered: false })).thenRefused('responsible-is-no-party');
  });

  it('names a person of the responsible organisation', () => {
    const person = { ...next, personId: PERSON_ID };
    given(network()).when(assign({ assigned: person, personOf: TOWN_ID })).thenRefused('person-is-of-another-organisation');
    given(network()).when(assign({ assigned: person, personOf: ASSOCIATION_ID, personLeavesOn: '2027-06-30' })).thenRefused('person-is-leaving', { leavesOn: '2027-06-30' });
    given(network()).when(assign({ assigned: person, personOf: ASSOCIATION_ID })).then(assigned(network({ responsibilities: [held({ endsOn: '2026-12-31' }), person], version: 4 }), person));
  });

  it('of a measure goes to whom the town says, in the years of the programme', () => {
    given(measure()).when(assign({ version: 0 })).then(assigned(measure({ responsibilities: [next], version: 1 })));
    given(measure({ closedOn: '2027-01-01' })).when(assign({ version: 0 })).then(assigned(measure({ closedOn: '2027-01-01', responsibilities: [next], version: 1 })));
  });

  it('is not of what is no more, nor ends before it begins', () => {
    given(network({ closedOn: '2026-10-31' })).when(assign()).thenRefused('matter-is-closed');
    given(measure({ closedOn: '2026-12-31' })).when(assign({ version: 0 })).thenRefused('matter-is-closed');
    given(network()).when(assign({ assigned: { ...next, endsOn: '2026-12-31' } })).thenRefused('responsibility-ends-before-it-begins');
  });
});

describe('a matter', () => {
  it('lacks one from the day after the last', () => {
    const end = endResponsibility({ ...change, lastDay: '2026-11-30' });
    const ended = network({ responsibilities: [held({ endsOn: '2026-11-30' })], version: 4 });
    given(network()).when(end).then({ type: 'ResponsibilityEnded', matter: ended, lastDay: '2026-11-30', by: byTown, reason: change.reason, at: TUESDAY });
    given(ended).when(end).thenNothing();
    given(network({ version: 4 })).when(end).thenRefused('responsibility-has-changed', { version: 4 });
  });

  it('is written down by its organisation, and closed by it, but an agreement ends as an agreement and a measure with its programme', () => {
    const registered = network({ responsibilities: [], version: 1 });
    given(undefined).when(registerMatter({ id: registered.id, kind: 'network', name: registered.name!, ...change })).then({ type: 'MatterRegistered', matter: registered, by: byTown, reason: change.reason, at: TUESDAY });
    const close = closeMatter({ ...change, lastDay: '2026-11-30' });
    given(network()).when(close).then({ type: 'MatterClosed', matter: network({ responsibilities: [held({ endsOn: '2026-11-30' })], closedOn: '2026-11-30', version: 4 }), by: byTown, reason: change.reason, at: TUESDAY });
    given(network({ closedOn: '2026-11-30' })).when(close).thenNothing();
    given(agreement()).when(close).thenRefused('agreement-is-ended-elsewhere');
    given(measure()).when(close).thenRefused('programme-ends-by-itself');
    given(network({ kind: 'operating-model', name: null })).when(close).thenRefused('model-stays-in-library');
  });
});
