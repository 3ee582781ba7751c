import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { ProgrammeMatter } from '../domain/programme-matter.js';

@Injectable()
export class ProgrammeMatterStore {
  constructor(private readonly outbox: Outbox) {}

  /** Keeps what was told, and tells in turn that nobody answers for it yet. What is known already changes nothing, however often it is told. */
  async keep(tx: EntityManager, organisationId: string, matters: readonly ProgrammeMatter[], at: Date): Promise<void> {
    const fresh = await tx.query<{ id: string }[]>(
      `insert into programme_matters (id, organisation_id, kind, programme_id, names, starts_on, ends_on)
       select id, $1, kind, "programmeId", names, "startsOn", "endsOn"
         from json_to_recordset($2) as (id uuid, kind text, "programmeId" uuid, names jsonb, "startsOn" date, "endsOn" date)
       on conflict (id) do nothing returning id`,
      [organisationId, JSON.stringify(matters)]);
    const ids = new Set(fresh.map(({ id }) => id));
    await this.outbox.append(tx, organisationId, matters.filter(({ id }) => ids.has(id)).flatMap((matter) => announce({ type: 'MatterTold', matter, at })));
  }
}
