import { dayInHelsinki } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import type { ExperienceFact, ExperimentBegun, ExperimentContent, ExperimentFact, ExperimentMoved } from '../experiments/domain/experiment.js';
import type { IdeaFact } from '../ideas/domain/idea.js';

export type WishFact = IdeaFact | ExperimentFact | ExperienceFact;

/** All that is told of these. */
export const TOLD_OF_WISHES = ['activities.need-raised.v1', 'activities.need-met.v1', 'activities.experiment-state-changed.v1', 'activities.experience-recorded.v1'] as const;

const monthOf = (at: Date): string => dayInHelsinki(at).slice(0, 7);

/** What of residents' wishes, and of what was tried for them, others may count: codes, never words, and no village, in which somebody could be recognised. */
export function announceWish(fact: WishFact): News[] {
  switch (fact.type) {
    // what nobody has checked is told to nobody; the rest is the area's own work
    case 'IdeaRaised':
    case 'IdeaTurnedDown':
    case 'IdeaMerged':
    case 'IdeaJoined':
    case 'IdeaTakenUp':
    case 'IdeaLetGo':
    case 'IdeaAnswered':
      return [];
    case 'IdeaPublished': {
      const { ideaId, content: { municipalityCode, kind, targetGroups, barrier }, channel, by, at } = fact;
      return [news('activities.need-raised.v1', ideaId, at, { needId: ideaId, organisationId: by.organisationId, municipalityCode, kind, targetGroups: [...targetGroups], barrier, channel, month: monthOf(at) })];
    }
    case 'IdeaMet': {
      const { ideaId, content: { municipalityCode, targetGroups, barrier }, activity, supporters, by, at } = fact;
      return [news('activities.need-met.v1', ideaId, at, { needId: ideaId, organisationId: by.organisationId, activityId: activity.id, kind: activity.kind, municipalityCode, targetGroups: [...targetGroups], barrier, supporters, month: monthOf(at) })];
    }
    case 'ExperimentBegun':
      return [stateChanged(fact, fact.content, { state: fact.state, from: null, iteration: fact.iteration, predecessorId: fact.predecessorId })];
    case 'ExperimentMoved':
      return [stateChanged(fact, fact.experiment, { state: fact.to, from: fact.from, iteration: fact.experiment.iteration, predecessorId: fact.experiment.predecessorId })];
    // what is to be tried is told anew when it moves on; erased words were never told
    case 'ExperimentChanged':
    case 'ExperienceErased':
      return [];
    case 'ExperienceRecorded': {
      const { experimentId, experience: { id, verdict, voice }, experiment: { municipalityCode, targetGroups, barrier, solution }, by, at } = fact;
      return [news('activities.experience-recorded.v1', id, at, { experienceId: id, experimentId, organisationId: by.organisationId, verdict, voice, municipalityCode, targetGroups: [...targetGroups], barrier, solution, month: monthOf(at) })];
    }
  }
}

function stateChanged(fact: ExperimentBegun | ExperimentMoved, content: ExperimentContent, stands: Pick<ExperimentBegun, 'state' | 'iteration' | 'predecessorId'> & { readonly from: ExperimentMoved['from'] | null }): News {
  const { experimentId, by: { organisationId }, told: { kinds, good, bad }, at } = fact;
  const { municipalityCode, pilotArea, targetGroups, barrier, solution, participantIds, residents } = content;
  return news('activities.experiment-state-changed.v1', experimentId, at, {
    experimentId, organisationId, ...stands, municipalityCode, isPilot: pilotArea !== null, targetGroups: [...targetGroups], barrier, solution, kinds: [...kinds], organisations: participantIds.length + 1, residents,
    goodExperiences: good, badExperiences: bad, month: monthOf(at),
  });
}
