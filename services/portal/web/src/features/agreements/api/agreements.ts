import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Agreement, AgreementTerms } from '../../../api/types/partners';
import { type AgreementsView, toSearch } from '../agreements-view';

const path = (id: string) => ({ params: { path: { id } } });

/** Everything about agreements is asked anew when one has changed. */
export const AGREEMENTS = ['agreements'] as const;

export const listAgreements = (view: AgreementsView) =>
  queryOptions({ queryKey: [...AGREEMENTS, 'list', view], queryFn: () => answered(partners.GET('/agreements', { params: { query: toSearch(view) } })) });

export const getAgreement = (id: string) =>
  queryOptions({ queryKey: [...AGREEMENTS, 'one', id], queryFn: () => answered(partners.GET('/agreements/{id}', path(id))), refetchInterval: 30_000 });

/** Matters that go on by an agreement; asked anew whenever responsibilities are. */
export const listLeaning = (agreementId: string) =>
  queryOptions({ queryKey: ['responsibilities', 'leaning', agreementId], queryFn: () => answered(partners.GET('/responsibilities', { params: { query: { agreementId, pageSize: 100 } } })) });

export const findPartners = (text: string) =>
  queryOptions({ queryKey: ['possible-partners', text], enabled: text.length >= 2, queryFn: () => answered(partners.GET('/agreements/possible-partners', { params: { query: { text } } })) });

/** The key makes a repeated drafting the same drafting. */
export const draftAgreement = (key: string, body: AgreementTerms & { partners: string[] }): Promise<Agreement> =>
  answered(partners.POST('/agreements', { body, headers: { 'Idempotency-Key': key } }));
export const changeAgreement = (id: string, body: AgreementTerms & { version: number; takesSignatures: boolean; reason: string | null }): Promise<Agreement> =>
  answered(partners.PUT('/agreements/{id}', { ...path(id), body }));
export const signAgreement = (id: string, version: number): Promise<Agreement> => answered(partners.POST('/agreements/{id}/signatures', { ...path(id), body: { version } }));
export const endAgreement = (id: string, reason: string): Promise<Agreement> => answered(partners.POST('/agreements/{id}/ending', { ...path(id), body: { reason } }));
export const meetCommitment = (id: string, commitmentId: string): Promise<Agreement> =>
  answered(partners.POST('/agreements/{id}/commitments/{commitmentId}/completion', { params: { path: { id, commitmentId } } }));
export const reopenCommitment = (id: string, commitmentId: string): Promise<Agreement> =>
  answered(partners.POST('/agreements/{id}/commitments/{commitmentId}/reopening', { params: { path: { id, commitmentId } } }));
