import { describe, expect, it } from 'vitest';
import { ANOTHER_PERSON_ID, match, model, MONDAY as at, need, PERSON_ID, volunteer } from '../volunteers/volunteering.examples.js';
import { announceVolunteers } from './announce-volunteers.js';
import { VOLUNTEERING_FACTS } from './announce-volunteers.examples.js';

const [first] = announceVolunteers(VOLUNTEERING_FACTS.MatchEnded.fact);

describe('what the world may know of volunteers', () => {
  it('is no person, no village, no day of a record check and no wish', () => {
    const told = JSON.stringify(Object.values(VOLUNTEERING_FACTS).flatMap(({ fact }) => announceVolunteers(fact)));
    for (const secret of [PERSON_ID, ANOTHER_PERSON_ID, 'Ylikannus', 'walking', 'weekday', 'Kaveriksi']) expect(told).not.toContain(secret);
    expect(JSON.stringify(announceVolunteers({ ...VOLUNTEERING_FACTS.VolunteerRegistered.fact, volunteer: volunteer({ recordCheckedOn: '2026-10-05' }) }))).not.toContain('2026-10-05');
  });

  it('of an end is how many whole months they went together, why it ended and how it went', () => {
    expect(first?.data).toMatchObject({ role: 'companion', municipalityCode: '217', startedOn: '2026-03-02', endedOn: '2026-11-15', month: '2026-11', months: 8, reason: 'goal-reached', outcome: 'less-lonely' });
  });

  it('where a municipality is not told it is unknown', () => {
    expect(announceVolunteers({ ...VOLUNTEERING_FACTS.NeedRaised.fact, need: need({ municipalityCode: null }) })[0]?.data).toMatchObject({ municipalityCode: 'unknown' });
    expect(announceVolunteers({ ...VOLUNTEERING_FACTS.MatchStarted.fact, match: match({ municipalityCode: null }) })[0]?.data).toMatchObject({ municipalityCode: 'unknown' });
  });

  it('of a model is whether anybody answers for it, never who', () => {
    expect(announceVolunteers({ ...VOLUNTEERING_FACTS.VolunteerModelStarted.fact, model: model({ responsibleId: null, fundingUntil: null }) })[0]?.data).toMatchObject({ hasResponsiblePerson: false, fundingUntil: null });
    expect(announceVolunteers({ type: 'VolunteerModelChanged', model: model({ names: { fi: 'Uusi nimi' } }), before: model(), at })).toEqual([]);
  });

  it('is nothing where nothing that is told has changed, and an applicant is nobody’s figure', () => {
    expect(announceVolunteers({ type: 'VolunteerChanged', volunteer: volunteer({ villages: [] }), before: volunteer(), at })).toEqual([]);
    expect(announceVolunteers({ type: 'VolunteerChanged', volunteer: volunteer({ status: 'applied', startedOn: null }), before: null, at })).toEqual([]);
    expect(announceVolunteers({ type: 'NeedChanged', need: need({ village: null }), before: need(), at })).toEqual([]);
  });
});
