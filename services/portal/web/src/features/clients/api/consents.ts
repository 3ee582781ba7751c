import { queryOptions } from '@tanstack/react-query';
import { partners, referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ConsentRequest } from '../../../api/types/referrals';

export const consentText = () => queryOptions({ queryKey: ['consent-text'], staleTime: Infinity, queryFn: () => answered(referrals.GET('/consent-texts')) });

/** With whom the person's own organisation may share at all: an agreement comes before any consent. */
export const agreements = () => queryOptions({ queryKey: ['agreements', 'in-force'], queryFn: () => answered(partners.GET('/agreements/in-force')) });

export const recordConsent = (clientId: string, body: ConsentRequest) => answered(referrals.POST('/clients/{id}/consents', { params: { path: { id: clientId } }, body }));
export const withdrawConsent = (id: string) => answered(referrals.POST('/consents/{id}/withdrawal', { params: { path: { id } } }));
