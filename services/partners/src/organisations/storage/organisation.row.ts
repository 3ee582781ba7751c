import type { LocalizedText, MunicipalityCode, OrganisationType } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Organisation } from '../organisation.js';

@Entity('organisations')
export class OrganisationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  type: OrganisationType;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ name: 'service_area', type: 'text', array: true })
  serviceArea: MunicipalityCode[];

  @Column({ type: 'boolean' })
  bilingual: boolean;
}

export const toOrganisation = ({ organisationId: id, type, names, municipalityCode, serviceArea, bilingual }: OrganisationRow): Organisation =>
  ({ id, type, names, municipalityCode, serviceArea, bilingual });

export const toRow = ({ id, serviceArea, ...same }: Organisation): OrganisationRow =>
  Object.assign(new OrganisationRow(), { organisationId: id, serviceArea: [...serviceArea], ...same });
