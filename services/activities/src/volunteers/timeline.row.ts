import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ByWhom = 'coordinator' | 'volunteer' | 'rule';

/** Codes, days and counts alone. */
export interface TimelineDetails {
  readonly reason?: string;
  readonly outcome?: string;
  readonly on?: string;
  readonly changed?: readonly string[];
  readonly waitsAgain?: boolean;
}

/** What happened to a volunteer, a wish, a pair or a shift. Written once, never changed. */
@Entity('volunteer_timeline')
export class VolunteerTimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'volunteer_id', type: 'uuid', nullable: true })
  volunteerId: string | null;

  @Column({ name: 'need_id', type: 'uuid', nullable: true })
  needId: string | null;

  @Column({ name: 'match_id', type: 'uuid', nullable: true })
  matchId: string | null;

  @Column({ name: 'shift_id', type: 'uuid', nullable: true })
  shiftId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: string;

  @Column({ name: 'by_whom', type: 'text' })
  byWhom: ByWhom;

  @Column({ type: 'jsonb' })
  details: TimelineDetails;
}

type Line = Omit<VolunteerTimelineRow, 'position'>;

/** A line about some of these, the rest left empty. */
export const lineOf = (line: Pick<Line, 'organisationId' | 'at' | 'what' | 'byWhom' | 'details'> & Partial<Line>): Line => ({ volunteerId: null, needId: null, matchId: null, shiftId: null, ...line });
