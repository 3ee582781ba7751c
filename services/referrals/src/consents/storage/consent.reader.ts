import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Consent } from '../domain/consent.js';
import { ConsentRow, toConsent } from './consent.row.js';

@Injectable()
export class ConsentReader {
  async find(tx: EntityManager, id: string): Promise<Consent | undefined> {
    const row = await tx.findOne(ConsentRow, { where: { id } });
    return row ? toConsent(row) : undefined;
  }

  /** Newest first. */
  async ofClient(tx: EntityManager, clientId: string): Promise<Consent[]> {
    return (await tx.find(ConsentRow, { where: { clientId }, order: { recordedAt: 'DESC' } })).map(toConsent);
  }
}
