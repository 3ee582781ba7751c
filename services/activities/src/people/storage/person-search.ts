import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { In, type EntityManager } from 'typeorm';
import type { Person } from '../domain/person.js';
import { circleOf, IN_WHICH_TRACES } from './circle.js';
import { PersonRow, toPerson } from './person.row.js';

export interface PersonCriteria {
  /** In a name, an e-mail address or a phone number, however its digits are grouped. */
  readonly text?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** Somebody, and the keys of the traces in which they stand. */
export interface FoundPerson {
  readonly person: Person;
  readonly keys: ReadonlySet<string>;
}

const found = (circle: string): string => `
  select p.id, count(*) over ()::int as total from people p
   where p.erased_at is null and ${circle}
     and ($1::text is null or strpos(lower(p.name), $1) > 0 or strpos(lower(coalesce(p.email, '')), $1) > 0
       or ($2::text is not null and strpos(regexp_replace(coalesce(p.phone, ''), '\\D', '', 'g'), $2) > 0))
   order by lower(p.name), p.id limit $3 offset $4`;

/** Finds the people whom the acting organisation knows by name, as far as the actor knows them. */
@Injectable()
export class PersonSearch {
  async search(tx: EntityManager, actor: Actor, { text, page, pageSize }: PersonCriteria): Promise<{ readonly items: readonly FoundPerson[]; readonly total: number }> {
    const word = text?.trim().toLowerCase() || null;
    const digits = word?.replaceAll(/\D/g, '') ?? '';
    const ask = (limit: number, offset: number) => tx.query<{ id: string; total: number }[]>(found(circleOf(actor)), [word, digits.length >= 3 ? digits : null, limit, offset]);
    const rows = await ask(pageSize, (page - 1) * pageSize);
    // Behind the last page there is no row to tell how many there are.
    if (rows.length === 0) return { items: [], total: page === 1 ? 0 : (await ask(1, 0))[0]?.total ?? 0 };
    const ids = rows.map(({ id }) => id);
    const people = new Map((await tx.findBy(PersonRow, { id: In(ids) })).map((row) => [row.id, toPerson(row) as Person]));
    const traces = await tx.query<{ id: string; key: string }[]>(IN_WHICH_TRACES, [ids]);
    return { items: ids.map((id) => ({ person: people.get(id)!, keys: new Set(traces.filter((one) => one.id === id).map(({ key }) => key)) })), total: rows[0]!.total };
  }

  /** Whether somebody is among those whom the actor knows. */
  async knows(tx: EntityManager, actor: Actor, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>(`select 1 from people p where p.id = $1 and ${circleOf(actor)}`, [id])).length > 0;
  }
}
