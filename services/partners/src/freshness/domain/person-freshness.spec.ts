import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import { TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { confirmPerson, confirmPersonByLink, growPersonOld } from './person-freshness.js';

const limits = { remindAfterMonths: 15, archiveAfterMonths: 18 };
const CONFIRMED = new Date('2025-08-20T10:00:00Z');
const [REMINDS, ARCHIVES] = [new Date('2026-11-20T11:00:00Z'), new Date('2027-02-20T11:00:00Z')];
const before = (at: Date) => new Date(at.getTime() - 1000);
const nobody = { organisationId: TOWN_ID, role: null, onBehalf: false };
const by = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false } as const;
const person = (more: Partial<ContactPerson> = {}): ContactPerson => ({
  id: '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21', organisationId: TOWN_ID, name: 'Aila Avain', phone: null, email: null, membershipId: null, leavesOn: null, leftOn: null,
  confirmedAt: CONFIRMED, remindedAt: null, archivedAt: null, version: 1, ...more,
});
const asked = person({ remindedAt: REMINDS });
const grow = (at: Date) => growPersonOld({ at, limits });

describe('a contact person of whom nobody says anything', () => {
  it('is asked about after fifteen months, once, and not a second earlier', () => {
    given(person()).when(grow(before(REMINDS))).thenNothing();
    given(person()).when(grow(REMINDS)).then({ type: 'ContactPersonAsked', person: person({ remindedAt: REMINDS, version: 2 }), by: nobody, at: REMINDS });
    given(asked).when(grow(REMINDS)).thenNothing();
  });

  it('is counted on no more after eighteen, not a second earlier', () => {
    given(asked).when(grow(before(ARCHIVES))).thenNothing();
    given(asked).when(grow(ARCHIVES)).then({ type: 'ContactPersonUnconfirmed', person: person({ remindedAt: REMINDS, archivedAt: ARCHIVES, version: 2 }), by: nobody, at: ARCHIVES });
    given(person({ remindedAt: REMINDS, archivedAt: ARCHIVES })).when(grow(new Date('2030-01-01T00:00:00Z'))).thenNothing();
  });

  it('is left alone once they have left', () => given(person({ leftOn: '2026-01-31' })).when(grow(ARCHIVES)).thenNothing());
});

describe('saying that a person is still there', () => {
  const at = new Date('2027-03-01T10:00:00Z');

  it('begins the time anew and brings back whoever was counted on no more', () => {
    given(person({ remindedAt: REMINDS, archivedAt: ARCHIVES })).when(confirmPerson({ by, at })).then({ type: 'ContactPersonConfirmed', person: person({ confirmedAt: at, version: 2 }), by, at });
    given(asked).when(confirmPersonByLink({ at })).then({ type: 'ContactPersonConfirmed', person: person({ confirmedAt: at, version: 2 }), by: nobody, at });
  });

  it('changes nothing the second time', () => given(person({ confirmedAt: at })).when(confirmPerson({ by, at })).thenNothing());

  it('is for those who name people of the organisation, and of those who are there', () => {
    given(asked).when(confirmPerson({ by: undefined, at })).thenRefused('organisation-is-kept-by-others');
    given(person({ leftOn: '2026-01-31' })).when(confirmPerson({ by, at })).thenRefused('person-has-left');
    given(person({ leftOn: '2026-01-31' })).when(confirmPersonByLink({ at })).thenNothing();
  });
});
