import type { LocalizedText, MunicipalityCode, OrganisationType, ServiceLanguage } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Organisation } from '../domain/organisation.js';

@Entity('organisations')
export class OrganisationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  type: OrganisationType;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ name: 'business_id', type: 'text', nullable: true })
  businessId: string | null;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ name: 'service_area', type: 'text', array: true })
  serviceArea: MunicipalityCode[];

  @Column({ type: 'text', array: true })
  languages: ServiceLanguage[];

  @Column({ type: 'boolean' })
  bilingual: boolean;

  @Column({ type: 'jsonb', nullable: true })
  description: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'member_ids', type: 'uuid', array: true })
  memberIds: string[];

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  successorId: string | null;

  @Column({ name: 'registered_by', type: 'uuid', nullable: true })
  registeredBy: string | null;

  @Column({ name: 'adviser_id', type: 'uuid', nullable: true })
  adviserId: string | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt: Date;

  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true })
  remindedAt: Date | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt: Date | null;
}

export const toOrganisation = ({ organisationId: id, ...same }: OrganisationRow): Organisation => ({ id, ...same });

export const toRow = ({ id, serviceArea, languages, memberIds, ...same }: Organisation): OrganisationRow =>
  Object.assign(new OrganisationRow(), { organisationId: id, ...same, serviceArea: [...serviceArea], languages: [...languages], memberIds: [...memberIds] });
