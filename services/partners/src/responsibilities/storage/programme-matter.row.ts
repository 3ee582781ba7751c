import type { LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgrammeMatter } from '../domain/programme-matter.js';

/** What reporting has told of; written by mail alone. */
@Entity('programme_matters')
export class ProgrammeMatterRow implements ProgrammeMatter {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  kind: ProgrammeMatter['kind'];

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId: string;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;
}
