import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity, Continuity, ExperienceBody, Experiment, ExperimentBody } from '../../../api/types/activities';
import { type ExperimentsView, PAGE_SIZE, toSearch } from '../experiments-view';

const path = (id: string) => ({ params: { path: { id } } });
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** Everything about experiments is asked anew when something in them has changed. */
export const EXPERIMENTS = ['experiments'] as const;

export const listExperiments = (view: ExperimentsView) => queryOptions({
  queryKey: [...EXPERIMENTS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/experiments', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getExperiment = (id: string) => queryOptions({ queryKey: [...EXPERIMENTS, 'one', id], queryFn: () => answered(activities.GET('/experiments/{id}', path(id))) });
export const listExperiences = (id: string, verdict: 'good' | 'bad', page: number) => queryOptions({
  queryKey: [...EXPERIMENTS, 'experiences', id, verdict, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/experiments/{id}/experiences', { params: { path: { id }, query: { verdict, page, pageSize: PAGE_SIZE } } })),
});
export const experimentTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...EXPERIMENTS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/experiments/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

/** The key makes a repeated beginning the same experiment. */
export const beginExperiment = (key: string, body: ExperimentBody) => answered(activities.POST('/experiments', { body, ...keyed(key) }));
export const changeExperiment = (id: string, body: ExperimentBody & { readonly version: number }) => answered(activities.PUT('/experiments/{id}', { ...path(id), body }));
export const designExperiment = (id: string) => answered(activities.POST('/experiments/{id}/design', path(id)));
export const startExperiment = (id: string) => answered(activities.POST('/experiments/{id}/start', path(id)));
export const evaluateExperiment = (id: string, conclusion: string) => answered(activities.POST('/experiments/{id}/evaluation', { ...path(id), body: { conclusion } }));
export const scaleExperiment = (id: string, body: Continuity) => answered(activities.POST('/experiments/{id}/scaling', { ...path(id), body }));
/** Answers with the next iteration. */
export const modifyExperiment = (id: string, reason: string) => answered(activities.POST('/experiments/{id}/modification', { ...path(id), body: { reason } }));
export const endExperiment = (id: string, reason: string) => answered(activities.POST('/experiments/{id}/ending', { ...path(id), body: { reason } }));
export const tellExperience = (key: string, id: string, body: ExperienceBody) => answered(activities.POST('/experiments/{id}/experiences', { ...path(id), body, ...keyed(key) }));
export const eraseExperience = (id: string, experienceId: string) => answered(activities.POST('/experiments/{id}/experiences/{experienceId}/erasure', { params: { path: { id, experienceId } } }));

/** A draft that names the experiment as which it is tried. */
export const startActivity = (key: string, { id, name, targetGroups, ideaId }: Experiment): Promise<Activity> => answered(activities.POST('/activities', {
  body: { kind: 'event', names: { fi: name }, targetGroups: [...targetGroups], maturity: 'experiment', residentOrigin: ideaId !== null, originIds: ideaId ? [id, ideaId] : [id] }, ...keyed(key),
}));
