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

  /** As it is when it is relied upon: held until the transaction ends, so that a withdrawal waits and then revokes what was sent, never misses it. */
  async findHeld(tx: EntityManager, id: string): Promise<Consent | undefined> {
    const row = await tx.findOne(ConsentRow, { where: { id }, lock: { mode: 'pessimistic_read' } });
    return row ? toConsent(row) : undefined;
  }

  /** Newest first. */
  async ofClient(tx: EntityManager, clientId: string, held = false): Promise<Consent[]> {
    const rows = await tx.find(ConsentRow, {
      where: { clientId }, order: { recordedAt: 'DESC' }, ...(held ? { lock: { mode: 'pessimistic_read' as const } } : {}),
    });
    return rows.map(toConsent);
  }
}
