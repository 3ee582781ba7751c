import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KnownPersonResponse } from '../../people/http/person.response.js';
import { People } from '../../people/storage/people.js';
import type { SignUpView } from '../storage/sign-up.reader.js';
import { dateOf } from './seats.response-of.js';
import type { SignUpResponse } from './sign-up.response.js';

/** Renders sign-ups for their organiser, with who it is. */
@Injectable()
export class SignUpRenderer {
  constructor(private readonly people: People) {}

  async render(tx: EntityManager, views: readonly SignUpView[]): Promise<SignUpResponse[]> {
    const known = await this.people.of(tx, views.flatMap(({ row }) => row.personId ?? []));
    return views.map(({ row, placeInLine }) => {
      const person = row.personId === null ? undefined : known.get(row.personId);
      const { id, pool, status, number, offerExpiresAt, size, forAnother, wish, movedUp, signedUpAt } = row;
      return {
        id, date: dateOf(pool), status, number, placeInLine, offerExpiresAt: offerExpiresAt?.toISOString() ?? null, size,
        person: person ? KnownPersonResponse.of(person) : null, forAnother, wish, movedUp, signedUpAt: signedUpAt.toISOString(),
      };
    });
  }
}
