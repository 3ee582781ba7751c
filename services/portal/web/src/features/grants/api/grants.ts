import { queryOptions } from '@tanstack/react-query';
import { activities, partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { GrantApplication, GrantApplicationBody, GrantDeeds, GrantRound, GrantRoundBody, PrinciplesBody, ToldGrantBody } from '../../../api/types/partners';
import { type ApplicationsView, type DecisionsView, type GivenView, type RoundsView, toApplicationSearch, toDecisionSearch, toGivenSearch, toRoundSearch } from '../views';

const path = (id: string) => ({ params: { path: { id } } });
const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** Everything about grants is asked anew when something has changed. */
export const GRANTS = ['grants'] as const;

export const listRounds = (view: RoundsView) =>
  queryOptions({ queryKey: [...GRANTS, 'rounds', view], queryFn: () => answered(partners.GET('/grant-rounds', { params: { query: toRoundSearch(view) } })) });
export const getRound = (id: string) => queryOptions({ queryKey: [...GRANTS, 'round', id], queryFn: () => answered(partners.GET('/grant-rounds/{id}', path(id))) });
export const draftRound = (key: string, body: GrantRoundBody): Promise<GrantRound> => answered(partners.POST('/grant-rounds', { body, headers: keyed(key) }));
export const changeRound = (id: string, body: GrantRoundBody & { version: number }): Promise<GrantRound> => answered(partners.PUT('/grant-rounds/{id}', { ...path(id), body }));
export const publishRound = (id: string, version: number): Promise<GrantRound> => answered(partners.POST('/grant-rounds/{id}/publication', { ...path(id), body: { version } }));

export const listApplications = (view: ApplicationsView) =>
  queryOptions({ queryKey: [...GRANTS, 'applications', view], queryFn: () => answered(partners.GET('/grant-applications', { params: { query: toApplicationSearch(view) } })) });
export const getApplication = (id: string) =>
  queryOptions({ queryKey: [...GRANTS, 'application', id], queryFn: () => answered(partners.GET('/grant-applications/{id}', path(id))), refetchInterval: 30_000 });
export const draftApplication = (roundId: string, key: string, body: GrantApplicationBody): Promise<GrantApplication> =>
  answered(partners.POST('/grant-rounds/{id}/applications', { ...path(roundId), body, headers: keyed(key) }));
export const changeApplication = (id: string, body: GrantApplicationBody & { version: number }): Promise<GrantApplication> =>
  answered(partners.PUT('/grant-applications/{id}', { ...path(id), body }));
export const acceptUse = (id: string): Promise<GrantApplication> => answered(partners.POST('/grant-applications/{id}/use-acceptance', path(id)));
/** One step of either side. */
export const take = <Deed extends keyof GrantDeeds>(id: string, deed: Deed, body: GrantDeeds[Deed]): Promise<GrantApplication> =>
  answered(partners.POST(`/grant-applications/{id}/${deed}` as '/grant-applications/{id}/supplement', { ...path(id), body: body as GrantDeeds['supplement'] }));

/** Asked without a login. */
export const listDecisions = (view: DecisionsView) =>
  queryOptions({ queryKey: ['grant-decisions', view], queryFn: () => answered(partners.GET('/public/grant-decisions', { params: { query: toDecisionSearch(view) } })) });

export const listGiven = (view: GivenView) =>
  queryOptions({ queryKey: [...GRANTS, 'given', view], queryFn: () => answered(partners.GET('/grants', { params: { query: toGivenSearch(view) } })) });
export const tellGrant = (body: ToldGrantBody) => answered(partners.POST('/grants', { body }));
export const retractGrant = (id: string) => answered(partners.POST('/grants/{id}/retraction', path(id)));

export const listPrinciples = (organisation: string | undefined) =>
  queryOptions({ queryKey: [...GRANTS, 'principles', organisation ?? 'latest'], queryFn: () => answered(partners.GET('/support-principles', { params: { query: { ...(organisation && { organisation }) } } })) });
export const publishPrinciples = (body: PrinciplesBody) => answered(partners.POST('/support-principles', { body }));
export const listAppropriations = queryOptions({ queryKey: [...GRANTS, 'appropriations'], queryFn: () => answered(partners.GET('/grant-appropriations')) });
export const setAside = (body: { year: number; name: string; amountCents: number }) => answered(partners.POST('/grant-appropriations', { body }));
export const changeAppropriation = (id: string, body: { amountCents: number; reason: string; version: number }) => answered(partners.PUT('/grant-appropriations/{id}', { ...path(id), body }));

/** The association's own published activities, so that a one-off grant is for one of them. */
export const listOwnActivities = queryOptions({ queryKey: ['activities', 'own-for-grants'], queryFn: () => answered(activities.GET('/activities', { params: { query: { pageSize: 100 } } })) });
