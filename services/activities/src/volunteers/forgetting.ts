import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Outcome, type Refusal } from '@pirtti/kernel';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { forgetNeed } from './matches/domain/raise-need.js';
import { endForgotten } from './matches/domain/run-match.js';
import { MatchRow } from './matches/storage/match.row.js';
import { MatchStore } from './matches/storage/match.store.js';
import { NeedRow } from './matches/storage/need.row.js';
import { loseResponsible } from './models/domain/run-model.js';
import { VolunteerModelRow } from './models/storage/volunteer-model.row.js';
import { VolunteerModelStore } from './models/storage/volunteer-model.store.js';
import { forgetVolunteer } from './volunteers/domain/take-in.js';
import { VolunteerRow } from './volunteers/storage/volunteer.row.js';
import { VolunteerStore } from './volunteers/storage/volunteer.store.js';

/** By the database that each serves: the traces of people are asked with a transaction and nothing else. */
const SERVING = new WeakMap<DataSource, VolunteerForgetting>();

/** Lets people be forgotten through the same doors through which they changed: what goes on because of them ends, and is told. */
@Injectable()
export class VolunteerForgetting {
  constructor(@Inject(DataSource) serves: DataSource, private readonly volunteers: VolunteerStore, private readonly matches: MatchStore, private readonly models: VolunteerModelStore) {
    SERVING.set(serves, this);
  }

  static in(tx: EntityManager): VolunteerForgetting {
    const found = SERVING.get(tx.connection);
    if (!found) throw new Error('volunteers are forgotten inside the service that keeps them');
    return found;
  }

  /** Who helped: their pairs end, they leave the shifts to come, and what they offered goes. */
  async volunteer(tx: EntityManager, personId: string, at: Date): Promise<number> {
    const rows = await tx.findBy(VolunteerRow, { personId });
    for (const { id } of rows) {
      await this.endPairs(tx, { volunteerId: id }, at);
      await done(this.volunteers.change(tx, id, () => forgetVolunteer({ at }), 'rule'));
    }
    return rows.length;
  }

  /** Who was helped, or waited. */
  async need(tx: EntityManager, personId: string, at: Date): Promise<number> {
    const rows = await tx.findBy(NeedRow, { personId });
    for (const { id } of rows) {
      await this.endPairs(tx, { needId: id }, at);
      await done(this.matches.changeNeed(tx, id, forgetNeed({ at }), 'rule'));
    }
    return rows.length;
  }

  /** Who answered for a model: it has nobody now, and says so. */
  async responsible(tx: EntityManager, personId: string, at: Date): Promise<number> {
    const rows = await tx.findBy(VolunteerModelRow, { responsibleId: personId });
    for (const { id } of rows) await done(this.models.change(tx, id, () => loseResponsible({ at })));
    return rows.length;
  }

  private async endPairs(tx: EntityManager, whose: { volunteerId: string } | { needId: string }, at: Date): Promise<void> {
    for (const { id } of await tx.findBy(MatchRow, { ...whose, status: Not('ended') })) await done(this.matches.change(tx, id, endForgotten({ at }), 'rule'));
  }
}

async function done(outcome: Promise<Outcome<unknown> | { readonly id: string } | Refusal>): Promise<void> {
  const settled = await outcome;
  if (isRefusal(settled)) throw new Error(`forgetting was refused: ${settled.code}`);
}
