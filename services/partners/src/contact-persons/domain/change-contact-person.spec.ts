import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { asConfirmed } from '../../freshness/domain/freshness.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { MONDAY, TOWN_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { addContactPerson, changeContactPerson, leaveAsPlanned, letGo, stay, type ChangeContactPerson } from './change-contact-person.js';
import type { ContactPerson } from './contact-person.js';

const by: Author = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false };
const details = { name: 'Aila Avain', phone: '040 000 0100', email: 'aila.avain@kannus.example' };
const person = (more: Partial<ContactPerson> = {}): ContactPerson => ({ id: '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21', organisationId: TOWN_ID, ...details, membershipId: null, leavesOn: null, leftOn: null, ...asConfirmed(MONDAY), version: 1, ...more });
const reason = 'Uusi numero';

describe('a contact person', () => {
  const { id, organisationId } = person();
  const add = addContactPerson({ id, organisationId, ...details, membershipId: null, by, at: MONDAY });
  it('is added once', () => {
    given(undefined).when(add).then({ type: 'ContactPersonAdded', person: person(), by, at: MONDAY });
    given(person()).when(add).thenNothing();
  });

  const change = (more: Partial<ChangeContactPerson> = {}) => changeContactPerson({ details: { ...details, phone: '040 000 0199' }, version: 1, by, reason, at: TUESDAY, ...more });
  it('is corrected: the story tells which detail is new, and none of its words', () => {
    given(person()).when(change()).then({ type: 'ContactPersonChanged', person: person({ phone: '040 000 0199', ...asConfirmed(TUESDAY), version: 2 }), changed: ['phone'], by, reason, at: TUESDAY });
  });

  it('is not overwritten by whoever saw an older version, and the same once more is nothing', () => {
    given(person({ version: 2, email: null })).when(change()).thenRefused('contact-person-has-changed', { version: 2 });
    given(person({ phone: '040 000 0199', version: 2 })).when(change()).thenNothing();
  });

  it('is corrected by those who keep the organisation', () => {
    given(person()).when(change({ by: undefined })).thenRefused('organisation-is-kept-by-others');
    given(undefined).when(change()).thenRefused('organisation-is-kept-by-others');
  });
});

describe('a contact person who leaves', () => {
  const leaveOn = (lastDay: string) => letGo({ lastDay, by, reason, at: TUESDAY });
  const leave = leaveOn('2026-11-17');
  it('keeps the name on what was done, and neither number nor address', () => {
    const left = person({ phone: null, email: null, leftOn: '2026-11-17', version: 2 });
    given(person()).when(leave).then({ type: 'ContactPersonLeft', person: left, by, reason, at: TUESDAY });
    given(left).when(leave).thenNothing();
  });

  const leaving = person({ leavesOn: '2026-11-30', version: 2 });
  it('later can be called till then: the day is known, and may be moved', () => {
    given(person()).when(leaveOn('2026-11-30')).then({ type: 'ContactPersonIsLeaving', person: leaving, lastDay: '2026-11-30', before: null, by, reason, at: TUESDAY });
    given(leaving).when(leaveOn('2026-11-30')).thenNothing();
    given(leaving).when(leaveOn('2026-12-31')).then({ type: 'ContactPersonIsLeaving', person: person({ leavesOn: '2026-12-31', version: 3 }), lastDay: '2026-12-31', before: '2026-11-30', by, reason, at: TUESDAY });
    given(leaving).when(leave).then({ type: 'ContactPersonLeft', person: person({ phone: null, email: null, leftOn: '2026-11-17', version: 3 }), by, reason, at: TUESDAY });
  });

  it('has left on the day after the last one, with nobody doing it', () => {
    const left = person({ phone: null, email: null, leftOn: '2026-11-30', version: 3 });
    const [evening, midnight] = [new Date('2026-11-30T21:59:00Z'), new Date('2026-11-30T22:00:00Z')];
    given(leaving).when(leaveAsPlanned(evening)).thenNothing();
    given(leaving).when(leaveAsPlanned(midnight)).then({ type: 'ContactPersonLeft', person: left, by: { organisationId: TOWN_ID, role: null, onBehalf: false }, reason: null, at: midnight });
    given(left).when(leaveAsPlanned(midnight)).thenNothing();
    given(person()).when(leaveAsPlanned(midnight)).thenNothing();
  });

  it('may stay after all until the last day is over, said by those who keep the organisation', () => {
    const [evening, midnight] = [new Date('2026-11-30T21:59:00Z'), new Date('2026-11-30T22:00:00Z')];
    const staying = (more: Partial<Parameters<typeof stay>[0]> = {}) => stay({ by, reason, at: evening, ...more });
    given(leaving).when(staying()).then({ type: 'ContactPersonIsStaying', person: person({ version: 3 }), before: '2026-11-30', by, reason, at: evening });
    given(person()).when(staying()).thenNothing();
    given(leaving).when(staying({ at: midnight })).thenRefused('person-has-left');
    given(person({ leftOn: '2026-11-30' })).when(staying()).thenRefused('person-has-left');
    for (const state of [leaving, undefined]) given(state).when(staying({ by: undefined })).thenRefused('organisation-is-kept-by-others');
  });

  it('is corrected no more', () => {
    given(person({ leftOn: '2026-11-30' })).when(changeContactPerson({ details: { ...details, phone: '1234' }, version: 1, by, reason, at: TUESDAY })).thenRefused('person-has-left');
  });
});
