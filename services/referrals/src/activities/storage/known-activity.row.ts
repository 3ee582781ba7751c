import type { LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Our small copy of what is offered: enough to point to it and to know whose it is. */
@Entity({ name: 'known_activities' })
export class KnownActivityRow {
  @PrimaryColumn({ name: 'activity_id', type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'jsonb' }) names: LocalizedText;
  @Column({ type: 'boolean' }) offered: boolean;
}
