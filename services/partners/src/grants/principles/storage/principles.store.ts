import { Injectable } from '@nestjs/common';
import { isRefusal, type Decision, type Language, type Refusal, type Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import type { Principles, PrinciplesPublished } from '../domain/write-principles.js';

@Entity('support_principles')
export class PrinciplesRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn: string;

  @Column({ type: 'text' })
  section: string;

  @Column({ name: 'agreed_with', type: 'uuid', array: true })
  agreedWith: string[];

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;
}

@Injectable()
export class PrinciplesStore {
  /** Of two who publish at once the second waits, and is then told of the first. */
  async write(tx: EntityManager, organisationId: string, decide: Decision<Principles | undefined, PrinciplesPublished>): Promise<Principles | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`principles ${organisationId}`]);
    const [latest] = await this.versions(tx, organisationId);
    const facts = decide(latest);
    if (isRefusal(facts)) return facts;
    const { principles, by } = facts[0]!;
    await tx.insert(PrinciplesRow, { ...principles, agreedWith: [...principles.agreedWith], byRole: by.role });
    return principles;
  }

  /** The latest first. */
  versions(tx: EntityManager, organisationId: string): Promise<PrinciplesRow[]> {
    return tx.find(PrinciplesRow, { where: { organisationId }, order: { version: 'desc' } });
  }

  /** The latest of every organisation that has any. */
  latest(tx: EntityManager): Promise<PrinciplesRow[]> {
    return tx.createQueryBuilder(PrinciplesRow, 'p').distinctOn(['p.organisationId']).orderBy('p.organisationId').addOrderBy('p.version', 'DESC').getMany();
  }

  async find(tx: EntityManager, id: string): Promise<PrinciplesRow | undefined> {
    return (await tx.findOneBy(PrinciplesRow, { id })) ?? undefined;
  }
}
