import { CLOCK } from '@pirtti/http-kit';
import { refuse, type Clock, type Refusal } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Forgetting } from '../forgetting.js';
import { People } from '../storage/people.js';
import { PERSON_TRACES } from '../traces.js';
import { KnownPersonResponse, type PersonCopyResponse, type TraceCopyResponse } from './person.response.js';

/** All that is known of somebody, for themselves: whoever asks for it, the organisation or the person by their link. */
@Injectable()
export class PersonCopies {
  constructor(private readonly people: People, private readonly forgetting: Forgetting, @Inject(CLOCK) private readonly clock: Clock) {}

  async of(tx: EntityManager, id: string): Promise<PersonCopyResponse | Refusal | undefined> {
    const person = await this.people.find(tx, id);
    if (!person) return undefined;
    if ('erasedAt' in person) return refuse('person-is-erased');
    const knownUntil = await this.forgetting.knownUntil(tx, person);
    return { copiedAt: this.clock.now().toISOString(), person: KnownPersonResponse.of(person), knownUntil: knownUntil?.toISOString() ?? null, traces: await this.tracesOf(tx, id) };
  }

  /** Where else than in the vault something stands about somebody, all of it. */
  async tracesOf(tx: EntityManager, id: string): Promise<TraceCopyResponse[]> {
    const traces: TraceCopyResponse[] = [];
    for (const { key, title, source, fields, copy } of PERSON_TRACES) {
      traces.push({ key, title, source, fields: Object.entries(fields).map(([field, name]) => ({ key: field, title: name })), lines: [...await copy(tx, id)] });
    }
    return traces;
  }
}
