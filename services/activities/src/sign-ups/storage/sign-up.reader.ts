import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignUpStatus } from '../domain/sign-up.js';
import { placeInLine } from './place-in-line.js';
import { SignUpRow } from './sign-up.row.js';
import { REACHED_AT } from '../../people/storage/reached-at.js';

/** A sign-up with where it stands. */
export interface SignUpView {
  readonly row: SignUpRow;
  /** Null for who is not in line. */
  readonly placeInLine: number | null;
}

interface Wanted {
  readonly activityId: string;
  readonly pool: string;
  readonly status?: SignUpStatus;
  readonly page: number;
  readonly pageSize: number;
}

/** Who has a seat first, then who is offered one, then the line; who has left comes last. */
const RANK = `array_position(array['confirmed', 'offered', 'waiting'], s.status)`;

@Injectable()
export class SignUpReader {
  async find(tx: EntityManager, id: string): Promise<SignUpView | undefined> {
    const row = await tx.findOneBy(SignUpRow, { id });
    return row ? { row, placeInLine: row.status === 'waiting' ? await placeInLine(tx, row) : null } : undefined;
  }

  /** The sign-up that a request has made before. Of two under one key the later waits, whatever each is for. */
  async byRequest(tx: EntityManager, organisationId: string, requestKey: string): Promise<SignUpRow | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-up ${organisationId} ${requestKey}`]);
    return tx.findOneBy(SignUpRow, { organisationId, requestKey });
  }

  async list(tx: EntityManager, { activityId, pool, status, page, pageSize }: Wanted): Promise<{ readonly items: readonly SignUpView[]; readonly total: number }> {
    const query = tx.createQueryBuilder(SignUpRow, 's').where('s.organisation_id = (select current_organisation()) and s.activity_id = :activityId and s.pool = :pool', { activityId, pool });
    if (status) query.andWhere('s.status = :status', { status });
    const total = await query.getCount();
    const rows = await query.orderBy(RANK, 'ASC', 'NULLS LAST').addOrderBy('s.position', 'ASC').addOrderBy('s.id', 'ASC').offset((page - 1) * pageSize).limit(pageSize).getMany();
    const first = rows.find((row) => row.status === 'waiting');
    // The line stands together and in order: one place tells the others.
    let place = first ? await placeInLine(tx, first) : 0;
    return { items: rows.map((row) => ({ row, placeInLine: row.status === 'waiting' ? place++ : null })), total };
  }

  /** How many live sign-ups of the organisation go to the same address or number: of this pool, and of all. */
  async ofContact(tx: EntityManager, { activityId, pool, email, phone }: { readonly activityId: string; readonly pool: string; readonly email: string | null; readonly phone: string | null }): Promise<{ readonly here: number; readonly all: number }> {
    const [row] = await tx.query<[{ here: number; all: number }]>(
      `select count(*) filter (where s.activity_id = $1 and s.pool = $2)::int as here, count(*)::int as all
         from people p join sign_ups s on s.organisation_id = p.organisation_id and s.person_id = p.id
        where s.status in ('confirmed', 'waiting', 'offered') and ${REACHED_AT}`,
      [activityId, pool, email, phone]);
    return row;
  }
}
