import { CLOCK } from '@pirtti/http-kit';
import { isRefusal, type Clock, type Decision, type Refusal } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import { lockActivity } from '../../activities/storage/activity.store.js';
import type { Activity } from '../../activities/domain/activity.js';
import type { Person, PersonDetails } from '../../people/domain/person.js';
import { People } from '../../people/storage/people.js';
import type { InTheLine } from '../domain/move-up.js';
import type { Pool } from '../domain/pool.js';
import { evolve, type SignUp } from '../domain/sign-up.js';
import type { SignUpFact } from '../domain/sign-up-facts.js';
import { lookAtRidesAgain } from '../../rides/storage/ride-days.js';
import { SignUpLetters } from '../letters/sign-up-letters.js';
import { placeInLine } from './place-in-line.js';
import { beginPool, held, poolOf } from './pool-rows.js';
import { SeatKeeping } from './seat-keeping.js';
import { SignUpPoolRow, SignUpRow, toColumns, toState, type Party } from './sign-up.row.js';

interface NewSignUp {
  readonly pool: string;
  readonly details: PersonDetails;
  readonly party: Omit<Party, 'personId'>;
}

/** A sign-up that was made. */
export interface MadeSignUp {
  readonly id: string;
  readonly row: SignUpRow;
  readonly activity: Activity;
  readonly person: Person;
  /** Null for who holds a seat. */
  readonly placeInLine: number | null;
  /** The secret by which the person comes back. */
  readonly token: string;
}

/** The only way in which sign-ups change: the activity's row is locked first, so that of many who come at once each sees what the others have taken. */
@Injectable()
export class SignUpStore {
  constructor(private readonly seats: SeatKeeping, private readonly letters: SignUpLetters, private readonly people: People, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The activity for which somebody signs up, locked till the transaction ends; null where the acting organisation has none of the kind. */
  hold(tx: EntityManager, activityId: string): Promise<ActivityRow | null> {
    return lockActivity(tx, activityId);
  }

  /** Somebody new for an activity that is held. Who it is is written down only where there is a place or a number for them. */
  async add(tx: EntityManager, locked: ActivityRow, { pool, details, party }: NewSignUp, decide: Decision<Pool, SignUpFact>): Promise<MadeSignUp | Refusal> {
    const { organisationId, id: activityId } = locked;
    const found = await held(tx, locked);
    const { activity } = found;
    const at = this.clock.now();
    const known = await tx.findOneBy(SignUpPoolRow, { organisationId, activityId, pool });
    const facts = decide(poolOf(found, known ?? { organisationId, activityId, pool, confirmed: 0, offered: 0, lastNumber: 0 }, at));
    if (isRefusal(facts)) return facts;
    const begun = known ?? await beginPool(tx, found, pool, at);
    const person = await this.kept(tx, organisationId, details, at);
    const row = Object.assign(new SignUpRow(), toColumns(evolve(undefined, facts[0]!)), party, { personId: person.id });
    await tx.insert(SignUpRow, row);
    const placed = row.status === 'waiting' ? await placeInLine(tx, row) : null;
    const token = await this.letters.received(tx, { row, activity, person, placeInLine: placed, at });
    await this.seats.settleThese(tx, found, [begun], at);
    return { id: row.id, row, activity, person, placeInLine: placed, token };
  }

  private async kept(tx: EntityManager, organisationId: string, details: PersonDetails, at: Date): Promise<Person> {
    return { ...details, id: await this.people.keep(tx, { organisationId, ...details, at }), organisationId, version: 1, createdAt: at, changedAt: at };
  }

  change(tx: EntityManager, id: string, decide: Decision<SignUp | undefined, SignUpFact>): Promise<SignUp | Refusal> {
    return this.decided(tx, id, async (signUp) => decide(signUp));
  }

  /** Within the line: what is decided sees who stands first. */
  changeInLine(tx: EntityManager, id: string, decide: Decision<InTheLine, SignUpFact>): Promise<SignUp | Refusal> {
    return this.decided(tx, id, async (signUp) => {
      const first = signUp && await tx.findOne(SignUpRow, { where: { organisationId: signUp.organisationId, activityId: signUp.activityId, pool: signUp.pool, status: 'waiting' }, order: { position: 'asc' } });
      return decide({ signUp, firstPosition: first?.position });
    });
  }

  private async decided(tx: EntityManager, id: string, decide: (signUp: SignUp | undefined) => Promise<ReturnType<Decision<unknown, SignUpFact>>>): Promise<SignUp | Refusal> {
    const asked = await tx.findOneBy(SignUpRow, { id });
    const activity = asked && await lockActivity(tx, asked.activityId);
    // As it is once nobody else can change it.
    const row = activity && await tx.findOneBy(SignUpRow, { id });
    const before = row ? toState(row) : undefined;
    const facts = await decide(before);
    if (isRefusal(facts)) return facts;
    if (facts.length === 0) return before!;
    const found = await held(tx, activity!);
    await this.seats.apply(tx, found.activity, facts);
    const { organisationId, activityId, pool } = before!;
    // Whoever does not come needs no ride there.
    if (facts.some(({ type }) => type === 'SignUpCancelled' || type === 'OfferDeclined')) await lookAtRidesAgain(tx, activityId);
    await this.seats.settleThese(tx, found, await tx.findBy(SignUpPoolRow, { organisationId, activityId, pool }), this.clock.now());
    return toState((await tx.findOneBy(SignUpRow, { id }))!);
  }
}
