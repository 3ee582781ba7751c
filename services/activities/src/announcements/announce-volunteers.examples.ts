import { match, model, MONDAY as at, need, volunteer } from '../volunteers/volunteering.examples.js';
import type { VolunteeringFact } from './announce-volunteers.js';

const applied = volunteer({ status: 'applied', startedOn: null });
const ended = match({ status: 'ended', endedOn: '2026-11-15', endReason: 'goal-reached', outcome: 'less-lonely', version: 2 });

/** One of each, with the event that it becomes: the compiler asks for a row when a fact is added. */
export const VOLUNTEERING_FACTS: { readonly [Type in VolunteeringFact['type']]: { readonly fact: VolunteeringFact & { readonly type: Type }; readonly event: string } } = {
  VolunteerModelStarted: { fact: { type: 'VolunteerModelStarted', model: model(), at }, event: 'activities.volunteer-model-changed.v1' },
  VolunteerModelChanged: { fact: { type: 'VolunteerModelChanged', model: model({ fundingUntil: null }), before: model(), at }, event: 'activities.volunteer-model-changed.v1' },
  VolunteerModelEnded: { fact: { type: 'VolunteerModelEnded', model: model({ endedOn: '2026-12-31' }), at }, event: 'activities.volunteer-model-changed.v1' },
  VolunteerOffered: { fact: { type: 'VolunteerOffered', volunteer: applied, before: null, at }, event: 'knowingly private' },
  VolunteerDeclined: { fact: { type: 'VolunteerDeclined', volunteer: volunteer({ status: 'declined', startedOn: null, endedOn: '2026-11-16', declineReason: 'no-task' }), before: applied, at }, event: 'knowingly private' },
  VolunteerRegistered: { fact: { type: 'VolunteerRegistered', volunteer: volunteer(), before: null, at }, event: 'activities.volunteer-changed.v1' },
  VolunteerAccepted: { fact: { type: 'VolunteerAccepted', volunteer: volunteer(), before: applied, at }, event: 'activities.volunteer-changed.v1' },
  VolunteerChanged: { fact: { type: 'VolunteerChanged', volunteer: volunteer(), before: volunteer({ trainedOn: null }), at }, event: 'activities.volunteer-changed.v1' },
  VolunteerPaused: { fact: { type: 'VolunteerPaused', volunteer: volunteer({ status: 'paused' }), before: volunteer(), at }, event: 'activities.volunteer-changed.v1' },
  VolunteerReturned: { fact: { type: 'VolunteerReturned', volunteer: volunteer(), before: volunteer({ status: 'paused' }), at }, event: 'activities.volunteer-changed.v1' },
  VolunteerEnded: { fact: { type: 'VolunteerEnded', volunteer: volunteer({ status: 'ended', endedOn: '2026-11-16' }), before: volunteer(), at }, event: 'activities.volunteer-changed.v1' },
  VolunteerForgotten: { fact: { type: 'VolunteerForgotten', volunteer: volunteer({ status: 'ended', endedOn: '2026-11-16', personId: null }), before: volunteer(), at }, event: 'activities.volunteer-changed.v1' },
  NeedRaised: { fact: { type: 'NeedRaised', need: need(), before: null, at }, event: 'activities.volunteer-need-changed.v1' },
  NeedChanged: { fact: { type: 'NeedChanged', need: need({ role: 'caller' }), before: need(), at }, event: 'activities.volunteer-need-changed.v1' },
  NeedEnded: { fact: { type: 'NeedEnded', need: need({ status: 'ended', endedOn: '2026-11-16', endReason: 'moved' }), before: need(), at }, event: 'activities.volunteer-need-changed.v1' },
  NeedForgotten: { fact: { type: 'NeedForgotten', need: need({ status: 'ended', endedOn: '2026-11-16', endReason: 'no-longer-wished', personId: null }), before: need(), at }, event: 'activities.volunteer-need-changed.v1' },
  NeedMatched: { fact: { type: 'NeedMatched', need: need({ status: 'matched' }), before: need(), at }, event: 'activities.volunteer-need-changed.v1' },
  NeedWaitsAgain: { fact: { type: 'NeedWaitsAgain', need: need({ waitingSince: at }), before: need({ status: 'matched' }), at }, event: 'activities.volunteer-need-changed.v1' },
  MatchStarted: { fact: { type: 'MatchStarted', match: match(), at }, event: 'activities.volunteer-match-started.v1' },
  MatchPaused: { fact: { type: 'MatchPaused', match: match({ status: 'paused', pauses: [{ from: '2026-11-01', to: null }] }), at }, event: 'knowingly private' },
  MatchResumed: { fact: { type: 'MatchResumed', match: match({ pauses: [{ from: '2026-10-01', to: '2026-11-01' }] }), at }, event: 'knowingly private' },
  MatchEnded: { fact: { type: 'MatchEnded', match: ended, waitsAgain: false, at }, event: 'activities.volunteer-match-ended.v1' },
};
