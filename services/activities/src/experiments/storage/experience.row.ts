import type { ExperienceVoice, Language, Verdict } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A good or a bad experience, in the words of the organisation that wrote it down. */
@Entity('experiences')
export class ExperienceRow {
  /** Who wrote it down. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'experiment_id', type: 'uuid' })
  experimentId: string;

  @Column({ type: 'text' })
  verdict: Verdict;

  @Column({ type: 'text' })
  voice: ExperienceVoice;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'timestamptz' })
  at: Date;
}
