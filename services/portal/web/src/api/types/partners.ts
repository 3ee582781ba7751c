import type { components, operations, paths } from '../generated/partners';

type Schemas = components['schemas'];
export type PartnersPaths = paths;
export type Organisation = Schemas['OrganisationResponse'];
export type NamedOrganisation = Schemas['NamedOrganisationResponse'];
export type OrganisationRecord = Schemas['OrganisationRecordResponse'];
export type OrganisationList = Schemas['OrganisationListResponse'];
export type OrganisationBody = Schemas['OrganisationRequest'];
export type OrganisationTimeline = Schemas['OrganisationTimelineResponse'];
export type FieldChange = Schemas['FieldChangeResponse'];
export type OrganisationSearch = NonNullable<operations['OrganisationsController_list']['parameters']['query']>;
/** An agreement with its text, signatures and story. */
export type Agreement = Schemas['AgreementResponse'];
export type AgreementRow = Schemas['AgreementRowResponse'];
export type AgreementList = Schemas['AgreementListResponse'];
export type AgreementTerms = Omit<Schemas['DraftAgreementRequest'], 'partners'>;
export type AgreementInForce = Schemas['InForceResponse'];
export type Commitment = Schemas['CommitmentResponse'];
