import { isRefusal, type Outcome } from '@pirtti/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptOffer, declineOffer } from './answer-offer.js';
import { cancelSignUp } from './cancel-sign-up.js';
import { moveUp } from './move-up.js';
import { passOn } from './pass-on.js';
import type { Line } from './pool.js';
import { freeSeats, type Seats } from './seats.js';
import { signUpFor } from './sign-up-for.js';
import { line, TIMES } from './sign-up.examples.js';
import type { SignUpFact } from './sign-up-facts.js';
import { evolve, type SignUp } from './sign-up.js';

type Step =
  | { readonly do: 'sign-up'; readonly size: number }
  | { readonly do: 'cancel' | 'accept' | 'decline' | 'move-up'; readonly whom: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'capacity'; readonly to: number }
  | { readonly do: 'place' | 'withdraw' };

const whom = fc.nat({ max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('sign-up' as const), size: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'accept' as const, 'decline' as const), whom }) },
  fc.record({ do: fc.constant('move-up' as const), whom }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('capacity' as const), to: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constantFrom('place' as const, 'withdraw' as const) }),
);

/** An activity's pool in memory: what the tables hold, changed by the same decisions. */
class World {
  readonly signUps = new Map<string, SignUp>();
  capacity = 4;
  placed = 0;
  at = new Date('2026-11-01T10:00:00Z');

  get line(): Line {
    const all = [...this.signUps.values()];
    return line({
      seats: this.seats, lastNumber: all.length, startsAt: null,
      offers: all.flatMap((one) => (one.status === 'offered' ? [{ signUpId: one.id, size: one.size, expiresAt: one.offerExpiresAt }] : [])),
      waiting: this.waiting.map(({ id, size, position }) => ({ signUpId: id, size, position })),
    });
  }

  get seats(): Seats {
    const held = (status: SignUp['status']) => [...this.signUps.values()].filter((one) => one.status === status).reduce((sum, { size }) => sum + size, 0);
    return { capacity: this.capacity, placed: this.placed, confirmed: held('confirmed'), offered: held('offered') };
  }

  get waiting(): SignUp[] {
    return [...this.signUps.values()].filter(({ status }) => status === 'waiting');
  }

  take(step: Step): void {
    const { at } = this;
    switch (step.do) {
      case 'sign-up': return this.apply(signUpFor({ signUpId: `${this.signUps.size + 1}`, size: step.size, at })(this.line));
      case 'cancel': return this.apply(cancelSignUp({ by: 'person', at })(this.one(step.whom)));
      case 'accept': return this.apply(acceptOffer({ at })(this.one(step.whom)));
      case 'decline': return this.apply(declineOffer({ at })(this.one(step.whom)));
      case 'move-up': return this.apply(moveUp({ reason: 'mistake', at })({ signUp: this.one(step.whom), firstPosition: Math.min(...this.waiting.map(({ position }) => position)) }));
      case 'wait': this.at = new Date(at.getTime() + step.hours * 3_600_000); return;
      case 'capacity': this.capacity = Math.max(step.to, this.capacity - freeSeats(this.seats)); return;
      case 'place': this.placed += freeSeats(this.seats) > 0 ? 1 : 0; return;
      case 'withdraw': this.placed = Math.max(0, this.placed - 1);
    }
  }

  /** The round, and what every change ends with. */
  passOn(): readonly SignUpFact[] {
    const facts = passOn({ at: this.at, times: TIMES })(this.line);
    this.apply(facts);
    return facts;
  }

  private one(whom: number): SignUp | undefined {
    return this.signUps.get(`${whom + 1}`);
  }

  private apply(outcome: Outcome<SignUpFact>): void {
    if (isRefusal(outcome)) return;
    for (const fact of outcome) this.signUps.set(fact.signUpId, evolve(this.signUps.get(fact.signUpId), fact));
  }
}

it('whatever people do, there are never more people than places, the line keeps its order, and nobody in it is forgotten', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const world = new World();
    for (const one of steps) {
      const before = world.signUps.size;
      world.take(one);
      expect(freeSeats(world.seats)).toBeGreaterThanOrEqual(0);
      const inLine = world.waiting;
      const offers = world.passOn().filter(({ type }) => type === 'SeatOffered').map(({ signUpId }) => world.signUps.get(signUpId)!);
      expect(freeSeats(world.seats)).toBeGreaterThanOrEqual(0);
      // Whoever was passed over stands there because they are more people.
      for (const offer of offers) {
        for (const earlier of inLine.filter(({ id, position }) => position < offer.position && world.signUps.get(id)!.status === 'waiting')) expect(earlier.size).toBeGreaterThan(offer.size);
      }
      // Nobody waits who would fit, and nobody has vanished.
      for (const { size } of world.waiting) expect(size).toBeGreaterThan(freeSeats(world.seats));
      expect(world.signUps.size).toBeGreaterThanOrEqual(before);
      expect(world.passOn()).toEqual([]);
    }
    expect([...world.signUps.values()].map(({ number }) => number)).toEqual([...world.signUps.keys()].map(Number));
    expect(new Set([...world.waiting].map(({ position }) => position)).size).toBe(world.waiting.length);
  }), { numRuns: 400 });
});
