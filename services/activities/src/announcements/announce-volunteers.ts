import type { EventData } from '@pirtti/contracts';
import { dayInHelsinki, sameValue, UNKNOWN_MUNICIPALITY } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import { wholeMonths } from '../volunteers/days.js';
import type { Match, MatchFact } from '../volunteers/matches/domain/match.js';
import type { NeedFact } from '../volunteers/matches/domain/need.js';
import type { VolunteerModel, VolunteerModelFact } from '../volunteers/models/domain/volunteer-model.js';
import { isCounted, type Volunteer, type VolunteerFact } from '../volunteers/volunteers/domain/volunteer.js';

export type VolunteeringFact = VolunteerModelFact | VolunteerFact | NeedFact | MatchFact;

/**
 * What the world may know of volunteers: figures. Ids are of the records and lead to nobody outside this service; villages, times, skills, who they are and
 * what was seen of a criminal record stay here. Where a municipality is not told it is unknown, of volunteers and of those who are helped alike.
 */
export function announceVolunteers(fact: VolunteeringFact): News[] {
  switch (fact.type) {
    case 'VolunteerModelStarted':
    case 'VolunteerModelEnded':
      return [news('activities.volunteer-model-changed.v1', fact.model.id, fact.at, ofModel(fact.model))];
    case 'VolunteerModelChanged':
      return sameValue(ofModel(fact.model), ofModel(fact.before)) ? [] : [news('activities.volunteer-model-changed.v1', fact.model.id, fact.at, ofModel(fact.model))];
    // who offers themselves and is not taken on is nobody's figure
    case 'VolunteerOffered':
    case 'VolunteerDeclined':
      return [];
    case 'VolunteerRegistered':
    case 'VolunteerAccepted':
    case 'VolunteerChanged':
    case 'VolunteerPaused':
    case 'VolunteerReturned':
    case 'VolunteerEnded':
    case 'VolunteerForgotten': {
      const { volunteer, before, at } = fact;
      if (!isCounted(volunteer) || (before && isCounted(before) && sameValue(ofVolunteer(before, at), ofVolunteer(volunteer, at)))) return [];
      return [news('activities.volunteer-changed.v1', volunteer.id, at, ofVolunteer(volunteer, at))];
    }
    case 'NeedRaised':
    case 'NeedChanged':
    case 'NeedEnded':
    case 'NeedForgotten':
    case 'NeedMatched':
    case 'NeedWaitsAgain':
      return fact.before && sameValue(ofNeed({ ...fact, need: fact.before }), ofNeed(fact)) ? [] : [news('activities.volunteer-need-changed.v1', fact.need.id, fact.at, ofNeed(fact))];
    // a break is between the two
    case 'MatchPaused':
    case 'MatchResumed':
      return [];
    case 'MatchStarted':
      return [news('activities.volunteer-match-started.v1', fact.match.id, fact.at, { ...ofMatch(fact.match), month: monthOf(fact.match.startedOn) })];
    case 'MatchEnded': {
      const { match, at } = fact;
      const { startedOn, endedOn, endReason, outcome } = match;
      return [news('activities.volunteer-match-ended.v1', match.id, at, {
        ...ofMatch(match), endedOn: endedOn!, month: monthOf(endedOn!), months: wholeMonths(startedOn, endedOn!), reason: endReason!, outcome: outcome!,
      })];
    }
  }
}

const monthOf = (day: string): string => day.slice(0, 7);

const ofModel = ({ id: modelId, organisationId, roles, municipalityCodes, responsibleId, fundingUntil, endedOn }: VolunteerModel): EventData<'activities.volunteer-model-changed.v1'> =>
  ({ modelId, organisationId, roles: [...roles], municipalityCodes: [...municipalityCodes], hasResponsiblePerson: responsibleId !== null, fundingUntil, endedOn });

const ofVolunteer = ({ id: volunteerId, organisationId, status, roles, municipalityCode, trainedOn, pledgedOn }: Volunteer, at: Date): EventData<'activities.volunteer-changed.v1'> => ({
  volunteerId, organisationId, status: status === 'paused' || status === 'ended' ? status : 'active', roles: [...roles], municipalityCode: municipalityCode ?? UNKNOWN_MUNICIPALITY,
  trained: trainedOn !== null, pledged: pledgedOn !== null, month: monthOf(dayInHelsinki(at)),
});

const ofNeed = ({ need: { id: needId, modelId, organisationId, role, municipalityCode, status, waitingSince, endReason }, at }: Pick<NeedFact, 'need' | 'at'>): EventData<'activities.volunteer-need-changed.v1'> => ({
  needId, modelId, organisationId, role, municipalityCode: municipalityCode ?? UNKNOWN_MUNICIPALITY, status, waitingSince: dayInHelsinki(waitingSince), endReason, month: monthOf(dayInHelsinki(at)),
});

const ofMatch = ({ id: matchId, modelId, organisationId, role, municipalityCode, startedOn }: Match): Omit<EventData<'activities.volunteer-match-started.v1'>, 'month'> =>
  ({ matchId, modelId, organisationId, role, municipalityCode: municipalityCode ?? UNKNOWN_MUNICIPALITY, startedOn });
