const DOMAIN = 'services/partners/src/appointments/domain';
const SPECS = ['test', 'specs', 'services/partners/src/appointments', 'services/partners/src/contact-persons', 'services/partners/src/announcements'];
const E2E = ['test', 'real-parts', 'services/partners/src/appointments'];

/** Mistakes in who has been named to what: a gap that looks filled helps nobody who calls. */
export const bugs = [
  {
    name: 'gap-filled-before-its-time',
    breaks: 'Somebody who begins tomorrow fills no gap today.',
    changes: [{ file: `${DOMAIN}/days.ts`, from: 'startsOn <= day && (endsOn === null || endsOn >= day)', to: '(endsOn === null || endsOn >= day)' }],
    caughtBy: SPECS,
    says: /it begins tomorrow/,
  },
  {
    name: 'last-day-is-none',
    breaks: 'The last day counts.',
    changes: [{ file: `${DOMAIN}/days.ts`, from: 'startsOn <= day && (endsOn === null || endsOn >= day)', to: 'startsOn <= day && (endsOn === null || endsOn > day)' }],
    caughtBy: SPECS,
    says: /today is the last day/,
  },
  {
    name: 'association-fills-the-towns-gap',
    breaks: 'A town’s contact person is the town’s own.',
    changes: [{ file: `${DOMAIN}/coverage.ts`, from: `(!OF_THE_MUNICIPALITY.includes(role) || TOWNS.includes(organisationType))`, to: 'TOWNS.length > organisationType.length - 99' }],
    caughtBy: SPECS,
    says: /is not filled by another’s own people/,
  },
  {
    name: 'half-a-pair-is-a-pair',
    breaks: 'A godparent alone lacks the other side.',
    changes: [{ file: `${DOMAIN}/godparents.ts`, from: ", ...(municipalityGodparent?.confirmed ? [] : ['municipality-godparent'] as const),", to: ',' }],
    caughtBy: SPECS,
    says: /alone lack the other side/,
  },
  {
    name: 'unconfirmed-godparent-fills-a-side',
    breaks: 'A godparent of whom nobody has said for long that they are there leaves the pair wanting.',
    changes: [{ file: `${DOMAIN}/godparents.ts`, from: 'associationGodparent?.confirmed', to: 'associationGodparent' }],
    caughtBy: SPECS,
    says: /lack a side of whose person nobody has said/,
  },
  {
    name: 'file-of-coverage-forgets-the-unconfirmed',
    breaks: 'The coverage as a file says who is not confirmed, as the page does.',
    changes: [{ file: 'services/partners/src/appointments/http/appointment-tables.ts', from: '(cell) => cell.unconfirmed', to: '(cell) => cell.unconfirmed.slice(9)' }],
    caughtBy: ['test', 'real-parts', 'services/partners/src/freshness'],
    says: /who is not confirmed fills no role/,
  },
  {
    name: 'named-beyond-the-own-area',
    breaks: 'Nobody is named for municipalities where the organisation does not work.',
    changes: [{ file: `${DOMAIN}/judge-appointment.ts`, from: 'if (area.some((code) => !within.includes(code)))', to: 'if (area.length < 0)' }],
    caughtBy: SPECS,
    says: /nowhere beyond the organisation/,
  },
  {
    name: 'appointment-overwrites-what-came-meanwhile',
    breaks: 'Of two who change one appointment the second overwrites nothing.',
    changes: [{ file: `${DOMAIN}/change-appointment.ts`, from: 'if (version !== appointment.version) return', to: 'if (version < 0) return' }],
    caughtBy: SPECS,
    says: /overwrites nothing that was written meanwhile/,
  },
  {
    name: 'leaver-keeps-the-number',
    breaks: 'Nobody is called who has left.',
    changes: [{ file: 'services/partners/src/contact-persons/domain/change-contact-person.ts', from: '{ ...person, phone: null, email: null, membershipId: null,', to: '{ ...person, membershipId: null,' }],
    caughtBy: SPECS,
    says: /neither number nor address/,
  },
  {
    name: 'named-person-in-the-news',
    breaks: 'Who has been named stays in the registry.',
    changes: [{ file: 'services/partners/src/announcements/announce.ts', from: 'appointmentId: id, organisationId, role, area: [...area]', to: 'appointmentId: fact.appointment.personId, organisationId, role, area: [...area]' }],
    caughtBy: SPECS,
    says: /who has been named, and why, stays in the registry/,
  },
  {
    name: 'people-of-others-named',
    breaks: 'An organisation names its own people.',
    changes: [{ file: 'services/partners/src/appointments/http/appointing.ts', from: `if (known?.organisationId !== organisationId) return`, to: `if (known?.organisationId === '') return` }],
    caughtBy: E2E,
    says: /is refused in words that help/,
  },
  {
    name: 'looks-at-people-unwritten',
    breaks: 'Every look at the list of people stands in the audit.',
    changes: [{ file: 'services/partners/src/appointments/http/appointments.controller.ts', from: `{ action: 'list-appointments', objectKind: 'appointment', personal: true }`, to: `{ action: 'list-appointments', objectKind: 'appointment' }` }],
    caughtBy: E2E,
    says: /every look at it stands in the audit/,
  },
  {
    name: 'cancelled-role-stands-in-the-way',
    breaks: 'What was cancelled before it began holds on no day.',
    changes: [{ file: `${DOMAIN}/days.ts`, from: '!neverBegan(one) && !neverBegan(other) && ', to: '' }],
    caughtBy: SPECS,
    says: /may follow one that was cancelled before it began/,
  },
  {
    name: 'named-beyond-the-last-day',
    breaks: 'Nothing is put in somebody’s name for days on which they are there no more.',
    changes: [{ file: `${DOMAIN}/judge-appointment.ts`, from: 'leavesOn !== null && lastsBeyond(leavesOn, endsOn)', to: `leavesOn === '' && lastsBeyond(leavesOn, endsOn)` }],
    caughtBy: SPECS,
    says: /lasts no longer than the person stays/,
  },
  {
    name: 'letters-to-whose-right-is-over',
    breaks: 'No letter goes to somebody whose right to act has ended.',
    changes: [{ file: 'services/partners/src/letters/storage/addressees.ts', from: ` and (p.access_until is null or (p.access_until at time zone 'Europe/Helsinki')::date > $2::date)`, to: '' }],
    caughtBy: ['test', 'real-parts', 'services/partners/src/contact-persons'],
    says: /no letter goes to them afterwards/,
  },
  {
    name: 'role-given-twice-at-once',
    breaks: 'A person has a role once, also where several give it at the same moment.',
    changes: [{ file: 'services/partners/src/appointments/http/appointing.ts', from: '    await this.persons.held(tx, personId);\n', to: '' }],
    caughtBy: ['test', 'real-parts', 'services/partners/src/appointments/appointments.e2e.spec.ts'],
    says: /where several name the same person/,
  },
];
