import type { ChannelKind, Language, MunicipalityCode } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, ChannelContact, Deadline } from '../domain/channel.js';

@Entity('publicity_channels')
export class ChannelRow {
  /** Who keeps its details. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: ChannelKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'municipality_codes', type: 'text', array: true })
  municipalityCodes: MunicipalityCode[];

  @Column({ type: 'text', array: true })
  languages: Language[];

  @Column({ type: 'jsonb', nullable: true })
  deadline: Deadline | null;

  @Column({ name: 'length_limit', type: 'integer', nullable: true })
  lengthLimit: number | null;

  @Column({ type: 'jsonb', nullable: true })
  contact: ChannelContact | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'boolean' })
  active: boolean;

  @Column({ type: 'integer' })
  version: number;
}

export const toChannel = (row: ChannelRow): Channel => ({ ...row });
export const toChannelRow = ({ municipalityCodes, languages, ...same }: Channel): ChannelRow => Object.assign(new ChannelRow(), { ...same, municipalityCodes: [...municipalityCodes], languages: [...languages] });
