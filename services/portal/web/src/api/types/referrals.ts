import type { components, paths } from '../generated/referrals';

type Schemas = components['schemas'];
export type ReferralsPaths = paths;
export type Client = Schemas['ClientResponse'];
export type ClientDetails = Schemas['ClientRequest'];
export type ClientSummary = Schemas['ClientSummaryResponse'];
export type Consent = Schemas['ConsentResponse'];
export type ConsentRequest = Schemas['ConsentRequest'];
export type ConsentText = Schemas['ConsentTextResponse'];
export type Desk = Schemas['DeskResponse'];
/** What an association sees of a person while consent and agreement allow it: shown, never kept. */
export type PlacementWindow = Schemas['WindowResponse'];
export type Referral = Schemas['ReferralResponse'];
export type ReferralDraft = Schemas['DraftReferralRequest'];
export type ReferralEdit = Schemas['EditReferralRequest'];
export type ReferralRow = Schemas['ReferralRowResponse'];
export type Completion = Schemas['CompletionRequest'];
