import type { components, paths } from '../generated/partners';

type Schemas = components['schemas'];
export type PartnersPaths = paths;
export type Organisation = Schemas['OrganisationResponse'];
/** An agreement with its text, signatures and story. */
export type Agreement = Schemas['AgreementResponse'];
export type AgreementRow = Schemas['AgreementRowResponse'];
export type AgreementList = Schemas['AgreementListResponse'];
export type AgreementTerms = Omit<Schemas['DraftAgreementRequest'], 'partners'>;
export type AgreementInForce = Schemas['InForceResponse'];
export type Commitment = Schemas['CommitmentResponse'];
