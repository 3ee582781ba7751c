import type { components, paths } from '../generated/partners';

type Schemas = components['schemas'];
export type PartnersPaths = paths;
export type Organisation = Schemas['OrganisationResponse'];
export type Agreement = Schemas['AgreementResponse'];
