import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Client } from '../domain/client.js';
import { ClientBarrierRow, ClientRow, ScreeningRow, toClient } from './client.row.js';

/** More than this is not a search result but a list of clients. */
const MOST_FOUND = 50;

/** Every question names the organisation: a window opened to it must not make somebody else's client look like its own. */
@Injectable()
export class ClientReader {
  find(tx: EntityManager, organisationId: string, id: string): Promise<ClientRow | null> {
    return tx.findOne(ClientRow, { where: { organisationId, id } });
  }

  findMany(tx: EntityManager, organisationId: string, ids: readonly string[]): Promise<ClientRow[]> {
    return tx.find(ClientRow, { where: { organisationId, id: In([...new Set(ids)]) } });
  }

  /** The client as decisions and announcements see it. */
  async findCoded(tx: EntityManager, organisationId: string, id: string): Promise<Client | undefined> {
    const row = await this.find(tx, organisationId, id);
    return row ? toClient(row, await this.barriersOf(tx, organisationId, id)) : undefined;
  }

  barriersOf(tx: EntityManager, organisationId: string, clientId: string): Promise<ClientBarrierRow[]> {
    return tx.find(ClientBarrierRow, { where: { organisationId, clientId }, order: { identifiedOn: 'ASC', barrier: 'ASC' } });
  }

  screeningsOf(tx: EntityManager, organisationId: string, clientId: string): Promise<ScreeningRow[]> {
    return tx.find(ScreeningRow, { where: { organisationId, clientId }, order: { conductedOn: 'DESC', recordedAt: 'DESC' } });
  }

  /** Every word must begin a name or be found in the number; the newest first when nothing is asked. */
  async search(tx: EntityManager, organisationId: string, text: string): Promise<{ items: ClientRow[]; total: number }> {
    const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 6);
    const query = tx.createQueryBuilder(ClientRow, 'client').where('client.organisationId = :organisationId', { organisationId });
    words.forEach((word, place) => {
      query.andWhere(`(client.givenName ilike :start${place} or client.familyName ilike :start${place} or client.number ilike :within${place})`, {
        [`start${place}`]: `${escapeLike(word)}%`, [`within${place}`]: `%${escapeLike(word)}%`,
      });
    });
    query.orderBy(words.length > 0 ? 'client.familyName' : 'client.createdAt', words.length > 0 ? 'ASC' : 'DESC').addOrderBy('client.number').take(MOST_FOUND);
    const [items, total] = await query.getManyAndCount();
    return { items, total };
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);
