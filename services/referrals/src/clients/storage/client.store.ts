import { isRefusal, refuse, type Decision, type Language, type MunicipalityCode, type Refusal, type TargetGroup } from '@pirtti/kernel';
import { Outbox, type News } from '@pirtti/mail';
import { withTrace } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceClientFact, announceForgottenPlace } from '../../announcements/announce-clients.js';
import { nextNumber } from '../../storage/next-number.js';
import { evolve, isOnMap, type Client } from '../domain/client.js';
import type { ClientFact } from '../domain/client-facts.js';
import { INSTRUMENT } from '../domain/loneliness-band.js';
import { ClientBarrierRow, ClientRow, ScreeningRow, toClient } from './client.row.js';

/** What a counsellor writes down of a person. A row and an update: there is nothing to decide about a phone number. */
export interface ContactData {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly municipalityCode: MunicipalityCode;
  readonly birthYear: number | null;
  readonly targetGroups: TargetGroup[];
  readonly addressProtected: boolean;
  readonly hidesMunicipality: boolean;
}

@Injectable()
export class ClientStore {
  constructor(private readonly outbox: Outbox) {}

  /** A new client under the organisation's next number. */
  async register(tx: EntityManager, organisationId: string, id: string, data: ContactData, createdAt: Date): Promise<void> {
    const number = `ASIAKAS-${String(await nextNumber(tx, 'client')).padStart(4, '0')}`;
    await tx.insert(ClientRow, { ...data, organisationId, id, number, wishes: [], createdAt });
  }

  /** Whether there was such a client to edit. Who leaves the map is taken off it in what was told before, too. */
  async edit(tx: EntityManager, organisationId: string, id: string, data: ContactData, at: Date): Promise<boolean> {
    const before = await tx.findOne(ClientRow, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    if (!before) return false;
    await tx.update(ClientRow, { organisationId, id }, data);
    if (isOnMap(before) && !isOnMap(data)) await this.forgetPlaces(tx, organisationId, id, at);
    return true;
  }

  /** The only way a client's needs and screenings change: lock the client, decide, then save what follows and its news together. */
  async change(tx: EntityManager, id: string, decide: Decision<Client, ClientFact>): Promise<Client | Refusal> {
    const before = await this.locked(tx, id);
    if (!before) return refuse('not-found');
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const news: News[] = [];
    let client = before;
    for (const fact of facts) {
      client = evolve(client, fact);
      await save(tx, client, fact);
      news.push(...announceClientFact(fact, client));
    }
    await this.tell(tx, client.organisationId, news);
    return client;
  }

  /** Each in a trace of its own: under the request's trace a listener could tell whose barriers they are, and which referrals are of one person. */
  private async tell(tx: EntityManager, organisationId: string, news: readonly News[]): Promise<void> {
    for (const item of news) await withTrace(undefined, () => this.outbox.append(tx, organisationId, [item]));
  }

  /** A higher version makes whoever is about to tell of one of the referrals look at the client anew. */
  private async forgetPlaces(tx: EntityManager, organisationId: string, clientId: string, at: Date): Promise<void> {
    const [referrals] = await tx.query<[{ id: string; wasTold: boolean }[], number]>(
      'update referrals set version = version + 1 where organisation_id = $1 and client_id = $2 returning id, sent_at is not null as "wasTold"', [organisationId, clientId]);
    await this.tell(tx, organisationId, referrals.filter(({ wasTold }) => wasTold).map(({ id }) => announceForgottenPlace(id, organisationId, at)));
  }

  private async locked(tx: EntityManager, id: string): Promise<Client | undefined> {
    const row = await tx.findOne(ClientRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ? toClient(row, await tx.find(ClientBarrierRow, { where: { organisationId: row.organisationId, clientId: id } })) : undefined;
  }
}

async function save(tx: EntityManager, { organisationId, id: clientId, wishes }: Client, fact: ClientFact): Promise<void> {
  switch (fact.kind) {
    case 'screening-recorded': {
      const { screeningId: id, tallyId, answer, band, conductedOn, at: recordedAt } = fact;
      await tx.insert(ScreeningRow, {
        organisationId, id, clientId, tallyId, band, conductedOn, recordedAt, answer: String(answer), instrument: INSTRUMENT.code, instrumentVersion: INSTRUMENT.version,
      });
      return;
    }
    case 'barrier-identified': {
      const { barrier, tallyId, identifiedOn } = fact;
      await tx.insert(ClientBarrierRow, { organisationId, clientId, barrier, tallyId, identifiedOn });
      return;
    }
    case 'barrier-dropped': return update(tx, { organisationId, clientId, barrier: fact.barrier }, { droppedOn: fact.droppedOn });
    case 'barrier-taken-up-again': return update(tx, { organisationId, clientId, barrier: fact.barrier }, { droppedOn: null });
    case 'barrier-solved': return update(tx, { organisationId, clientId, barrier: fact.barrier }, { solution: fact.solution, solvedOn: fact.solvedOn });
    case 'wishes-changed': {
      await tx.update(ClientRow, { organisationId, id: clientId }, { wishes: [...wishes] });
    }
  }
}

async function update(tx: EntityManager, key: Pick<ClientBarrierRow, 'organisationId' | 'clientId' | 'barrier'>, change: Partial<ClientBarrierRow>): Promise<void> {
  await tx.update(ClientBarrierRow, key, change);
}
