import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { AgreementLinking, MatterEnding, MatterSaying, ParticipationBody, ResponsibilityAssignment } from '../../../api/types/partners';
import { PAGE_SIZE, type ResponsibilitiesView, toCriteria } from '../responsibilities-view';

export const RESPONSIBILITIES = ['responsibilities'] as const;
const path = (id: string) => ({ params: { path: { id } } });

export const responsibilityList = (view: ResponsibilitiesView) => queryOptions({
  queryKey: [...RESPONSIBILITIES, view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/responsibilities', { params: { query: { ...toCriteria(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});

export const responsibility = (id: string) => queryOptions({ queryKey: [...RESPONSIBILITIES, 'one', id], queryFn: () => answered(partners.GET('/responsibilities/{id}', path(id))) });

/** The key makes a repeated registration the same registration. */
export const registerMatter = (key: string, name: string, reason: string) => answered(partners.POST('/responsibilities', { body: { kind: 'duty', name, reason }, headers: { 'Idempotency-Key': key } }));
export const assignResponsibility = (id: string, body: ResponsibilityAssignment) => answered(partners.POST('/responsibilities/{id}/assignment', { ...path(id), body }));
export const endResponsibility = (id: string, version: number, lastDay: string, reason: string) => answered(partners.POST('/responsibilities/{id}/ending', { ...path(id), body: { version, lastDay, reason } }));
export const closeMatter = (id: string, version: number, lastDay: string, reason: string) => answered(partners.POST('/responsibilities/{id}/closing', { ...path(id), body: { version, lastDay, reason } }));

const part = (id: string, participationId: string) => ({ params: { path: { id, participationId } } });
export const recordParticipation = (id: string, body: ParticipationBody) => answered(partners.POST('/responsibilities/{id}/participations', { ...path(id), body }));
export const correctParticipation = (id: string, participationId: string, body: ParticipationBody) => answered(partners.PUT('/responsibilities/{id}/participations/{participationId}', { ...part(id, participationId), body }));
export const endParticipation = (id: string, participationId: string, body: MatterEnding) => answered(partners.POST('/responsibilities/{id}/participations/{participationId}/ending', { ...part(id, participationId), body }));

/** The agreements of the asker's organisation, by their names: a few tens at most. */
export const ownAgreements = queryOptions({ queryKey: ['agreements', 'to-link'], queryFn: () => answered(partners.GET('/agreements', { params: { query: { sort: 'title', pageSize: 100 } } })) });
export const linkAgreement = (id: string, body: AgreementLinking) => answered(partners.POST('/responsibilities/{id}/agreements', { ...path(id), body }));
export const unlinkAgreement = (id: string, agreementId: string, body: MatterSaying) => answered(partners.POST('/responsibilities/{id}/agreements/{agreementId}/unlinking', { params: { path: { id, agreementId } }, body }));
