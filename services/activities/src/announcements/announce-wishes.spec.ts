import { contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { experience, experiment, EXPERIMENT_ID, experimentContent, leader, NOON as at } from '../experiments/domain/experiment.examples.js';
import { idea, ideaContent, IDEA_ID, publisher } from '../ideas/domain/idea.examples.js';
import { announceWish, TOLD_OF_WISHES, type WishFact } from './announce-wishes.js';

const ofIdea = { ideaId: IDEA_ID, by: publisher, at };
const ofExperiment = { experimentId: EXPERIMENT_ID, by: leader, at };
const told = { kinds: ['club'], good: 1, bad: 1 } as const;

/** One of each: the compiler asks for a row when a fact is added. */
const FACTS: { readonly [Type in WishFact['type']]: { readonly fact: Extract<WishFact, { type: Type }>; readonly event: string | 'knowingly private' } } = {
  IdeaRaised: { fact: { type: 'IdeaRaised', ...ofIdea, content: ideaContent(), channel: 'form', heardFrom: 1 }, event: 'knowingly private' },
  IdeaPublished: { fact: { type: 'IdeaPublished', ...ofIdea, content: ideaContent(), channel: 'form' }, event: 'activities.need-raised.v1' },
  IdeaTurnedDown: { fact: { type: 'IdeaTurnedDown', ...ofIdea, reason: 'personal-data' }, event: 'knowingly private' },
  IdeaMerged: { fact: { type: 'IdeaMerged', ...ofIdea, intoId: EXPERIMENT_ID }, event: 'knowingly private' },
  IdeaJoined: { fact: { type: 'IdeaJoined', ...ofIdea, duplicate: idea() }, event: 'knowingly private' },
  IdeaTakenUp: { fact: { type: 'IdeaTakenUp', ...ofIdea }, event: 'knowingly private' },
  IdeaLetGo: { fact: { type: 'IdeaLetGo', ...ofIdea }, event: 'knowingly private' },
  IdeaAnswered: { fact: { type: 'IdeaAnswered', ...ofIdea, answer: { fi: 'Selvitetään' } }, event: 'knowingly private' },
  IdeaMet: { fact: { type: 'IdeaMet', ...ofIdea, content: ideaContent(), activity: { id: EXPERIMENT_ID, kind: 'club' }, answer: null, supporters: 7 }, event: 'activities.need-met.v1' },
  ExperimentBegun: { fact: { type: 'ExperimentBegun', ...ofExperiment, content: experimentContent(), state: 'idea', iteration: 1, predecessorId: null, told }, event: 'activities.experiment-state-changed.v1' },
  ExperimentChanged: { fact: { type: 'ExperimentChanged', ...ofExperiment, content: experimentContent(), changed: ['name'] }, event: 'knowingly private' },
  ExperimentMoved: { fact: { type: 'ExperimentMoved', ...ofExperiment, from: 'running', to: 'evaluated', experiment: experiment(), told, conclusion: 'Toimi' }, event: 'activities.experiment-state-changed.v1' },
  ExperienceRecorded: { fact: { type: 'ExperienceRecorded', ...ofExperiment, experience: experience(), experiment: experiment() }, event: 'activities.experience-recorded.v1' },
  ExperienceErased: { fact: { type: 'ExperienceErased', ...ofExperiment, experience: experience() }, event: 'knowingly private' },
};
const ROWS = Object.values(FACTS).map(({ fact, event }) => [fact.type, event, fact] as const);

describe('what others may know of wishes and experiments', () => {
  it.each(ROWS)('%s: %s', (_type, event, fact) => expect(announceWish(fact).map((one) => one.type)).toEqual(event === 'knowingly private' ? [] : [event]));

  it.each(ROWS)('what is told of %s keeps its contract', (_type, _event, fact) => {
    for (const one of announceWish(fact)) expect(contractOf(one.type)!.data.safeParse(one.data).error).toBeUndefined();
  });

  it.each(ROWS)('nothing that is told of %s holds words that people wrote', (_type, _event, fact) => {
    const text = JSON.stringify(announceWish(fact));
    for (const words of [ideaContent().words, ideaContent().village!, experience().words, experiment().name, experiment().purpose, experiment().pilotArea!]) expect(text).not.toContain(words);
  });

  it('every event is told by some fact', () => expect([...new Set(ROWS.flatMap(([, , fact]) => announceWish(fact).map((one) => one.type)))].sort()).toEqual([...TOLD_OF_WISHES].sort()));

  it('is complete for those who count', () => {
    expect(announceWish(FACTS.IdeaMet.fact)[0]!.data).toMatchObject({ municipalityCode: '217', targetGroups: ['young'], barrier: 'transport', kind: 'club', supporters: 7, month: '2026-11' });
    expect(announceWish(FACTS.ExperimentMoved.fact)[0]!.data).toMatchObject({ state: 'evaluated', from: 'running', barrier: 'transport', solution: 'carpool', kinds: ['club'], organisations: 2, residents: 6, goodExperiences: 1, badExperiences: 1, isPilot: true });
  });
});
