import type { Idea, IdeaContent, IdeaDoer } from './idea.js';

export const IDEA_ID = '0b6f7c1e-3d5a-4e8b-9f21-7a4c6d8e0b12';
export const OTHER_IDEA_ID = '1c7a8d2f-4e6b-4f9c-8a32-8b5d7e9f1c23';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const publisher: IdeaDoer = { organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', role: 'activity-publisher' };
export const neighbour: IdeaDoer = { organisationId: '4e5d6c7b-8a9f-4e0d-9c1b-2a3f4e5d6c32', role: 'activity-publisher' };

export const ideaContent = (more: Partial<IdeaContent> = {}): IdeaContent =>
  ({ municipalityCode: '217', village: 'Eskola', kind: 'club', targetGroups: ['young'], barrier: 'transport', words: 'Lautapeli-iltoja, joihin voi tulla yksin.', language: 'fi', ...more });
export const idea = (more: Partial<Idea> = {}): Idea => ({
  ...ideaContent(), id: IDEA_ID, organisationId: '00000000-0000-0000-0000-000000000000', channel: 'form', status: 'waiting', raisedAt: MONDAY, heardFrom: 1, mergedIds: [], mergedInto: null, takenUpBy: null, answer: null,
  activityId: null, answeredBy: null, changedAt: MONDAY, ...more,
});
