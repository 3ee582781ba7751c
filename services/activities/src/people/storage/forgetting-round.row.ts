import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the retention did on a day, as the organisation reads it: counts, no names. */
@Entity('forgetting_rounds')
export class ForgettingRoundRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** How many people were forgotten that day. */
  @Column({ type: 'integer' })
  forgotten: number;

  /** How many are still known by name after it. */
  @Column({ type: 'integer' })
  kept: number;
}
