import type { Match } from './matches/domain/match.js';
import type { Need } from './matches/domain/need.js';
import type { Meeting } from './matches/domain/run-match.js';
import type { VolunteerModel } from './models/domain/volunteer-model.js';
import type { Shift } from './shifts/domain/shift.js';
import type { Volunteer } from './volunteers/domain/volunteer.js';

export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const ORGANISATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const MODEL_ID = '1d2c3b4a-5e6f-4a7b-8c9d-0e1f2a3b4c50';
export const VOLUNTEER_ID = '2e3d4c5b-6f7a-4b8c-9d0e-1f2a3b4c5d61';
export const NEED_ID = '3f4e5d6c-7a8b-4c9d-8e1f-2a3b4c5d6e72';
export const MATCH_ID = '4a5f6e7d-8b9c-4d0e-9f2a-3b4c5d6e7f83';
export const SHIFT_ID = '5b6f7a8c-9d0e-4f1a-8b2c-4d5e6f7a8b94';
export const PERSON_ID = '6c7a8b9d-0e1f-4a2b-9c3d-5e6f7a8b9ca5';
export const ANOTHER_PERSON_ID = '7d8b9c0e-1f2a-4b3c-8d4e-6f7a8b9c0db6';

/** A model that lacks nothing: the words the specs speak. */
export const model = (more: Partial<VolunteerModel> = {}): VolunteerModel => ({
  id: MODEL_ID, organisationId: ORGANISATION_ID, names: { fi: 'Kaveriksi arkeen' }, summary: null, roles: ['companion', 'caller', 'peer-instructor'], municipalityCodes: ['217'], responsibleId: ANOTHER_PERSON_ID,
  fundingUntil: '2028-12-31', needsTraining: true, needsPledge: true, recordValidMonths: 24, takesApplicants: true, endedOn: null, version: 1, ...more,
});

/** Trained, pledged, nobody's pair. */
export const volunteer = (more: Partial<Volunteer> = {}): Volunteer => ({
  id: VOLUNTEER_ID, organisationId: ORGANISATION_ID, personId: PERSON_ID, status: 'active', roles: ['companion'], skills: ['listening', 'walking'], languages: ['fi'], municipalityCode: '217', villages: ['Ylikannus'],
  times: ['weekday-afternoon'], maxMatches: 1, trainedOn: '2026-09-01', pledgedOn: '2026-09-01', recordCheckedOn: null, appliedAt: new Date('2026-08-20T09:00:00Z'), startedOn: '2026-09-01', endedOn: null,
  declineReason: null, version: 1, ...more,
});
export const applicant = (more: Partial<Volunteer> = {}): Volunteer => volunteer({ status: 'applied', startedOn: null, trainedOn: null, pledgedOn: null, ...more });

export const need = (more: Partial<Need> = {}): Need => ({
  id: NEED_ID, organisationId: ORGANISATION_ID, modelId: MODEL_ID, personId: ANOTHER_PERSON_ID, placementId: null, role: 'companion', skills: ['walking'], languages: ['fi'], municipalityCode: '217', village: 'Ylikannus',
  times: ['weekday-afternoon'], rhythm: null, concernsMinors: false, status: 'waiting', waitingSince: new Date('2026-11-02T09:00:00Z'), endedOn: null, endReason: null, version: 1, ...more,
});

export const match = (more: Partial<Match> = {}): Match => ({
  id: MATCH_ID, organisationId: ORGANISATION_ID, modelId: MODEL_ID, needId: NEED_ID, volunteerId: VOLUNTEER_ID, role: 'companion', municipalityCode: '217', status: 'active', startedOn: '2026-03-02', pauses: [],
  endedOn: null, endReason: null, outcome: null, version: 1, ...more,
});

export const meeting = (more: Partial<Meeting> = {}): Meeting => ({ match: undefined, need: need(), volunteer: volunteer(), model: model(), pairs: 0, ...more });

/** On a Wednesday afternoon, one needed and two welcome. */
export const shift = (more: Partial<Shift> = {}): Shift => ({
  id: SHIFT_ID, organisationId: ORGANISATION_ID, modelId: MODEL_ID, names: { fi: 'Kahvinkeitto' }, role: 'companion', skills: [], place: 'Kirjasto', municipalityCode: '217', startsAt: new Date('2026-11-18T11:00:00Z'),
  endsAt: new Date('2026-11-18T13:00:00Z'), minPeople: 1, maxPeople: 2, concernsMinors: false, activityId: null, date: null, status: 'planned', version: 1, ...more,
});
