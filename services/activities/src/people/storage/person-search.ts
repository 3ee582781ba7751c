import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Person } from '../domain/person.js';
import { PersonRow, toPerson } from './person.row.js';

export interface PersonCriteria {
  /** In a name, an e-mail address or a phone number, however its digits are grouped. */
  readonly text?: string;
  readonly page: number;
  readonly pageSize: number;
}

const FOUND = `
  select id, count(*) over ()::int as total from people
   where erased_at is null
     and ($1::text is null or strpos(lower(name), $1) > 0 or strpos(lower(coalesce(email, '')), $1) > 0
       or ($2::text is not null and strpos(regexp_replace(coalesce(phone, ''), '\\D', '', 'g'), $2) > 0))
   order by lower(name), id limit $3 offset $4`;

/** Finds the people whom the acting organisation knows by name. */
@Injectable()
export class PersonSearch {
  async search(tx: EntityManager, { text, page, pageSize }: PersonCriteria): Promise<{ readonly items: readonly Person[]; readonly total: number }> {
    const word = text?.trim().toLowerCase() || null;
    const digits = word?.replaceAll(/\D/g, '') ?? '';
    const found = await tx.query<{ id: string; total: number }[]>(FOUND, [word, digits.length >= 3 ? digits : null, pageSize, (page - 1) * pageSize]);
    if (found.length === 0) return { items: [], total: page === 1 ? 0 : await this.total(tx, word, digits) };
    const rows = new Map((await tx.findBy(PersonRow, { id: In(found.map(({ id }) => id)) })).map((row) => [row.id, row]));
    return { items: found.map(({ id }) => toPerson(rows.get(id)!) as Person), total: found[0]!.total };
  }

  /** Behind the last page there is no row to tell how many there are. */
  private async total(tx: EntityManager, word: string | null, digits: string): Promise<number> {
    const [first] = await tx.query<{ total: number }[]>(FOUND, [word, digits.length >= 3 ? digits : null, 1, 0]);
    return first?.total ?? 0;
  }
}
