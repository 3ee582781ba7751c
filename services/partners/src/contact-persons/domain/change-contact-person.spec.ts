import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import type { Author } from '../../organisations/domain/organisation.js';
import { MONDAY, TOWN_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { addContactPerson, changeContactPerson, letGo, type ChangeContactPerson } from './change-contact-person.js';
import type { ContactPerson } from './contact-person.js';

const by: Author = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false };
const details = { name: 'Aila Avain', phone: '040 000 0100', email: 'aila.avain@kannus.example' };
const person = (more: Partial<ContactPerson> = {}): ContactPerson => ({ id: '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21', organisationId: TOWN_ID, ...details, membershipId: null, leftOn: null, version: 1, ...more });
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
    given(person()).when(change()).then({ type: 'ContactPersonChanged', person: person({ phone: '040 000 0199', version: 2 }), changed: ['phone'], by, reason, at: TUESDAY });
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
  const leave = letGo({ lastDay: '2026-11-30', by, reason, at: TUESDAY });
  it('keeps the name on what was done, and neither number nor address', () => {
    const left = person({ phone: null, email: null, leftOn: '2026-11-30', version: 2 });
    given(person()).when(leave).then({ type: 'ContactPersonLeft', person: left, by, reason, at: TUESDAY });
    given(left).when(leave).thenNothing();
  });

  it('is corrected no more', () => {
    given(person({ leftOn: '2026-11-30' })).when(changeContactPerson({ details: { ...details, phone: '1234' }, version: 1, by, reason, at: TUESDAY })).thenRefused('person-has-left');
  });
});
