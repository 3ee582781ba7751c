import type { Items, LocalizedText, Operation } from './operation';

export interface ClientSummary {
  readonly id: string;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly municipalityCode: string;
  readonly birthYear: number | null;
  readonly openReferrals: number;
}

export interface ClientDetails {
  givenName: string;
  familyName: string;
  phone?: string;
  email?: string;
  language: 'fi' | 'sv' | 'en';
  municipalityCode: string;
  birthYear?: number;
  targetGroups: string[];
  addressProtected?: boolean;
  hidesMunicipality?: boolean;
}

export interface Consent {
  readonly id: string;
  readonly textVersion: string;
  readonly language: string;
  readonly purposes: string[];
  readonly fields: string[];
  readonly recipients: { readonly id: string; readonly names: LocalizedText }[];
  readonly how: 'on-screen' | 'on-paper' | 'by-voice';
  readonly recordedAt: string;
  readonly validUntil: string;
  readonly withdrawnAt: string | null;
  readonly status: 'active' | 'withdrawn' | 'expired';
}

export interface Client extends ClientSummary {
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: 'fi' | 'sv' | 'en';
  readonly targetGroups: string[];
  readonly ageBand: string;
  readonly addressProtected: boolean;
  readonly hidesMunicipality: boolean;
  readonly screenings: { readonly id: string; readonly instrument: string; readonly version: string; readonly conductedOn: string; readonly band: string }[];
  readonly needs: {
    readonly barriers: { readonly code: string; readonly identifiedOn: string; readonly solution: string | null; readonly solvedOn: string | null }[];
    readonly wishes: string[];
  };
  readonly consents: Consent[];
  readonly referrals: { readonly id: string; readonly status: string; readonly activityNames: LocalizedText | null; readonly createdAt: string }[];
}

export interface ConsentText {
  readonly version: string;
  readonly texts: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly validMonths: number;
}

export interface ConsentRequest {
  textVersion: string;
  language: string;
  purposes: string[];
  fields: string[];
  recipients: string[];
  how: 'on-screen' | 'on-paper' | 'by-voice';
  validUntil: string;
}

export interface Referral {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly client: { readonly id: string; readonly number: string; readonly givenName: string; readonly familyName: string } | null;
  readonly reason: string;
  readonly message: string | null;
  readonly activity: { readonly id: string; readonly names: LocalizedText; readonly organisation: { readonly id: string; readonly names: LocalizedText } } | null;
  readonly consentId: string | null;
  readonly linkPerson: { readonly membershipId: string; readonly isMe: boolean } | null;
  readonly counsellor: { readonly membershipId: string; readonly isMe: boolean };
  readonly placement: { readonly id: string; readonly code: string; readonly status: string; readonly startsOn: string | null; readonly attendances: number } | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly dueAt: string | null;
  readonly outcome: string | null;
  readonly feedback: { readonly text: string | null; readonly allowed: boolean } | null;
  readonly timeline: { readonly at: string; readonly what: string; readonly by: string; readonly details?: Readonly<Record<string, unknown>> }[];
  readonly nextActions: string[];
}

export interface ReferralDraft {
  clientId: string;
  reason: string;
  activityId: string | null;
  consentId: string | null;
  message?: string;
}

export interface ReferralRow {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly client: { readonly number: string; readonly givenName: string; readonly familyName: string } | null;
  readonly reason: string;
  readonly activityNames: LocalizedText | null;
  readonly sentAt: string | null;
  readonly dueAt: string | null;
  readonly nextActions: string[];
}

export interface Desk {
  readonly incoming: ReferralRow[];
  readonly mine: ReferralRow[];
  readonly overdue: number;
  readonly load: number;
}

/** What an association sees of a person while consent and agreement allow it: shown, never kept. */
export interface PlacementWindow {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly phone?: string;
  readonly language?: string;
  readonly barriers?: string[];
}

interface ById { path: { id: string } }
type Nothing = Record<string, never>;

export interface ReferralsPaths {
  '/client-searches': { post: Operation<Items<ClientSummary>, { body: { text: string } }> };
  '/clients': { post: Operation<Client, { body: ClientDetails }> };
  '/clients/{id}': { get: Operation<Client, ById>; put: Operation<Client, ById & { body: ClientDetails }> };
  '/clients/{id}/screenings': { post: Operation<Client, ById & { body: { instrument: 'finsote-lonely-1'; answer: number | 'not-answered'; conductedOn: string } }> };
  '/clients/{id}/needs': { put: Operation<Client, ById & { body: { barriers: string[]; wishes: string[] } }> };
  '/consent-texts': { get: Operation<ConsentText> };
  '/clients/{id}/consents': { post: Operation<Consent, ById & { body: ConsentRequest }> };
  '/consents/{id}/withdrawal': { post: Operation<Consent, ById & { body: Nothing }> };
  '/referrals': {
    get: Operation<Items<Referral>, { query: { status?: string; open?: boolean; page?: number; pageSize?: number } }>;
    post: Operation<Referral, { body: ReferralDraft }>;
  };
  '/referrals/{id}': { get: Operation<Referral, ById>; put: Operation<Referral, ById & { body: ReferralDraft }> };
  '/referrals/{id}/sending': { post: Operation<Referral, ById & { body: Nothing }> };
  '/desk': { get: Operation<Desk> };
  '/referrals/{id}/assignment': { post: Operation<Referral, ById & { body: { membershipId?: string } }> };
  '/referrals/{id}/contacts': { post: Operation<Referral, ById & { body: { happenedAt: string; reached: boolean; channel: 'phone' | 'message' | 'visit' } }> };
  '/referrals/{id}/meetings': { post: Operation<Referral, ById & { body: { happenedAt: string; note?: string } }> };
  '/referrals/{id}/placement-requests': { post: Operation<Referral, ById & { body: { activityId?: string } }> };
  '/referrals/{id}/completion': {
    post: Operation<Referral, ById & { body: { outcome: string; feedbackText?: string; feedbackAllowed: boolean; solvedBarriers: { barrier: string; solution: string }[] } }>;
  };
  '/referrals/{id}/return': { post: Operation<Referral, ById & { body: { reason: string } }> };
  '/placements/{placementId}/window': { get: Operation<PlacementWindow, { path: { placementId: string } }> };
}
