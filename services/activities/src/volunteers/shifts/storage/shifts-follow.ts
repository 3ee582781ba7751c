import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActivityFact } from '../../../activities/domain/activity-facts.js';
import { ShiftPeople } from './shift-people.js';
import { ShiftStore } from './shift.store.js';

/**
 * What becomes of shifts when that at which one was to help is called off, moved, or rests: they are called off with it, and everybody who was to come is
 * told. Who said yes said it to that time; for a new one they are asked anew.
 */
@Injectable()
export class ShiftsFollow {
  constructor(private readonly store: ShiftStore, private readonly people: ShiftPeople) {}

  async follow(tx: EntityManager, facts: readonly ActivityFact[]): Promise<void> {
    for (const fact of facts) {
      switch (fact.type) {
        case 'OccurrenceCancelled':
        case 'OccurrenceMoved':
          await this.callOff(tx, { activityId: fact.activityId, date: fact.date }, fact.at);
          break;
        case 'ActivityPaused':
        case 'ActivityCancelled':
        case 'ActivityArchived':
          await this.callOff(tx, { activityId: fact.activityId }, fact.at);
          break;
        default:
      }
    }
  }

  private async callOff(tx: EntityManager, of: { readonly activityId: string; readonly date?: string }, at: Date): Promise<void> {
    for (const { id } of await this.store.toCome(tx, of, at)) await this.people.cancel(tx, id, 'rule', at);
  }
}
