import type { Language, MunicipalityCode, NetworkResource, NetworkType } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Network } from '../domain/network.js';

@Entity('networks')
export class NetworkRow {
  /** Who convenes it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  type: NetworkType;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ name: 'municipality_codes', type: 'text', array: true })
  municipalityCodes: MunicipalityCode[];

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'text' })
  resource: NetworkResource;

  @Column({ name: 'resource_note', type: 'text' })
  resourceNote: string;

  @Column({ name: 'forum_id', type: 'uuid', nullable: true })
  forumId: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause: string | null;
}

export const toNetwork = (row: NetworkRow): Network => ({ ...row });
export const toNetworkRow = ({ municipalityCodes, ...same }: Network): NetworkRow => Object.assign(new NetworkRow(), { ...same, municipalityCodes: [...municipalityCodes] });
