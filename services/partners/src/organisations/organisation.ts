import type { LocalizedText, MunicipalityCode, OrganisationType } from '@pirtti/kernel';

/** Who is in the shared registry. A row and an update are all there is: nothing is decided about it yet. */
export interface Organisation {
  readonly id: string;
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  readonly municipalityCode: MunicipalityCode | null;
  readonly serviceArea: readonly MunicipalityCode[];
  readonly bilingual: boolean;
}

export interface OrganisationRegistered {
  readonly type: 'OrganisationRegistered';
  readonly organisation: Organisation;
  readonly at: Date;
}
