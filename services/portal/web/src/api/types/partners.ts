import type { Items, LocalizedText, Operation } from './operation';

export interface Organisation {
  readonly id: string;
  readonly type: string;
  readonly names: LocalizedText;
  readonly municipalityCode: string | null;
  readonly serviceArea: string[];
  readonly bilingual: boolean;
}

export interface Agreement {
  readonly id: string;
  readonly parties: Organisation[];
  readonly purposes: string[];
  readonly fields: string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly status: 'active' | 'ended';
  readonly endedAt: string | null;
}

export interface PartnersPaths {
  '/public/organisations/{id}': { get: Operation<Organisation, { path: { id: string } }> };
  '/organisations': { get: Operation<Items<Organisation>> };
  '/agreements': { get: Operation<Items<Agreement>> };
}
