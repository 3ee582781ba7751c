import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One time that a file was brought into the registry: from where, when, and what came of its rows. */
@Entity('organisation_imports')
export class ImportRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'int' })
  added: number;

  @Column({ type: 'int' })
  changed: number;

  @Column({ type: 'int' })
  same: number;

  @Column({ type: 'int' })
  refused: number;

  @Column({ type: 'int' })
  ended: number;

  @Column({ name: 'contacts_added', type: 'int' })
  contactsAdded: number;

  @Column({ name: 'contacts_changed', type: 'int' })
  contactsChanged: number;

  @Column({ name: 'contacts_same', type: 'int' })
  contactsSame: number;

  @Column({ name: 'contacts_refused', type: 'int' })
  contactsRefused: number;

  @Column({ name: 'contacts_ended', type: 'int' })
  contactsEnded: number;
}
