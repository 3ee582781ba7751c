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
}
