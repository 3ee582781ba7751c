import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One browser's "me too". The token is made for this idea alone and kept here as a hash: two ideas of one browser have nothing in common. */
@Entity('idea_supports')
export class IdeaSupportRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'idea_id', type: 'uuid' })
  ideaId: string;

  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  /** The day alone: the minute would be one thing more than is needed. */
  @Column({ name: 'supported_on', type: 'date' })
  supportedOn: string;
}
