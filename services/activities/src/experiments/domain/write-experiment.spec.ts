import { isRefusal, type Outcome } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { experience, EXPERIENCE_ID, EXPERIMENT_ID, experiment, experimentContent, leader, NOON as at, partner } from './experiment.examples.js';
import type { ExperienceFact, ExperimentContent, ExperimentFact } from './experiment.js';
import { eraseExperience, recordExperience } from './record-experience.js';
import { beginExperiment, changeExperiment } from './write-experiment.js';

const strange = { organisations: [], activities: [], ideas: [] };
const nothing = { experiment: undefined, experiences: [], kinds: [] };
const code = (outcome: Outcome<ExperimentFact | ExperienceFact>) => (isRefusal(outcome) ? outcome.code : outcome.map(({ type }) => type));
const begin = (more: Partial<ExperimentContent> = {}, named: Partial<typeof strange> = {}) => code(beginExperiment({ experimentId: EXPERIMENT_ID, content: experimentContent(more), strange: { ...strange, ...named }, kinds: [], by: leader, at })(nothing));
const change = (more: Partial<ExperimentContent>, on = experiment(), version = 3, by = leader) => changeExperiment({ content: experimentContent(more), strange, version, by, at })({ experiment: on, experiences: [], kinds: [] });

describe('what is tried', () => {
  it('begins as an idea, once', () => {
    expect(begin()).toEqual(['ExperimentBegun']);
    expect(beginExperiment({ experimentId: EXPERIMENT_ID, content: experimentContent(), strange, kinds: [], by: leader, at })({ ...nothing, experiment: experiment() })).toEqual([]);
  });

  it('makes sense and names what is there', () => {
    expect(begin({ startsOn: '2026-09-01', endsOn: '2026-08-31' })).toBe('experiment-ends-before-it-begins');
    expect(begin({ startsOn: null, endsOn: '2026-08-31' })).toBe('experiment-ends-before-it-begins');
    expect(begin({ participantIds: [leader.organisationId] })).toBe('leader-takes-part-already');
    expect(begin({}, { organisations: [partner.organisationId] as never })).toBe('organisation-is-unknown');
    expect(begin({}, { activities: [EXPERIENCE_ID] as never })).toBe('activity-is-of-another');
    expect(begin({}, { ideas: [EXPERIENCE_ID] as never })).toBe('idea-is-unknown');
    expect(begin({ villages: ['Rantapolku 5'] })).toBe('words-tell-of-somebody');
  });

  it('is changed by whoever leads it, as long as it goes on, over nothing that another has written', () => {
    expect(change({ name: 'Kyydeillä tuvalle' })).toMatchObject([{ type: 'ExperimentChanged', changed: ['name'] }]);
    expect(change({})).toEqual([]);
    expect(code(change({ name: 'Toinen' }, experiment(), 2))).toBe('experiment-has-changed');
    expect(code(change({ name: 'Toinen' }, experiment({ state: 'scaled' })))).toBe('experiment-is-over');
    expect(code(change({ name: 'Toinen' }, experiment(), 3, partner))).toBe('experiment-is-led-by-another');
  });
});

describe('an experience', () => {
  const record = (more: object = {}, on = experiment()) => recordExperience({ experienceId: EXPERIENCE_ID, verdict: 'bad', voice: 'participant', words: 'Odottaminen oli kylmää.', language: 'fi', by: partner, at, ...more })({ experiment: on, experience: undefined });

  it('is told by whoever takes part while it is tried and after', () => {
    expect(record()).toMatchObject([{ type: 'ExperienceRecorded', experience: { organisationId: partner.organisationId, verdict: 'bad' } }]);
    expect(code(record({}, experiment({ state: 'evaluated' })))).toEqual(['ExperienceRecorded']);
    for (const state of ['idea', 'design', 'scaled', 'modified', 'ended'] as const) expect(code(record({}, experiment({ state })))).toBe('experiment-is-not-being-tried');
  });

  it('tells of nobody', () => expect(code(record({ words: 'Soita 040 000 0101' }))).toBe('words-tell-of-somebody'));

  it('loses its words when its own organisation says so, and is still counted', () => {
    const erase = (by = leader, one = experience()) => eraseExperience({ by, at })({ experiment: experiment(), experience: one });
    expect(code(erase())).toEqual(['ExperienceErased']);
    expect(erase(leader, experience({ words: '' }))).toEqual([]);
    expect(code(erase(partner))).toBe('experience-is-of-another');
    expect(code(erase(leader, experience({ experimentId: EXPERIENCE_ID })))).toBe('not-found');
  });
});
