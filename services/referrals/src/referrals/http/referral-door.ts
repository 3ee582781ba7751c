import { CommandDoor, type Command, type CommandName } from '@pirtti/http-kit';
import { isRefusal, refuse, type Decision, type Outcome } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../../http/viewer.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { asSeenBy } from '../domain/who-sees.js';
import type { KnownReferral, ReferralQuestion } from '../storage/known-referral.js';
import { leansOn } from '../storage/leans-on.js';
import { ReferralReader } from '../storage/referral.reader.js';
import { ReferralStore } from '../storage/referral.store.js';
import { shownReferral } from './referral-rendering.js';
import type { ReferralResponse } from './referral.response.js';

type Asked = Omit<ReferralQuestion, 'at' | 'referralId'>;

/** People's commands on one referral, in two round trips: everything is read, it is decided, everything is written. */
@Injectable()
export class ReferralDoor {
  constructor(private readonly door: CommandDoor, private readonly referrals: ReferralReader, private readonly store: ReferralStore) {}

  /** A referral that is not there yet. */
  start(command: Command, action: string, id: string, asked: Asked, decide: (known: KnownReferral) => Outcome<ReferralFact>): Promise<ReferralResponse> {
    return this.run(command, { action, objectKind: 'referral' }, id, asked, decide);
  }

  /** A referral that is there, for those who see it. */
  change(command: Command, action: string, id: string, decide: (known: KnownReferral) => Decision<Referral, ReferralFact>, asked: Asked = {}): Promise<ReferralResponse> {
    const viewer = viewerOf(command.actor);
    return this.run(command, { action, objectKind: 'referral', objectId: id }, id, { ...asked, referralId: id },
      (known) => (known.found ? asSeenBy(viewer, decide(known))(known.found.referral) : refuse('not-found')));
  }

  private run(
    command: Command, name: CommandName, id: string, asked: Omit<ReferralQuestion, 'at'>, decide: (known: KnownReferral) => Outcome<ReferralFact>,
  ): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.door.run(command, {
      ...name,
      gather: (key) => this.referrals.gather(actor.organisationId, { ...asked, at }, key),
      decide: (known) => {
        const facts = decide(known);
        if (isRefusal(facts)) return facts;
        return facts.length > 0 ? { id, change: { known, facts } } : { id };
      },
      write: async ({ known, facts }, ending) => {
        if (!known.client) throw new Error('a referral without its client');
        const plan = this.store.plan(known.found, facts, known.client);
        const number = await this.store.write(plan, leansOn(facts, known.activities, plan.after.activityId), ending);
        return { ...known, found: { number: known.found?.number ?? number ?? noNumber(), version: plan.version, referral: plan.after }, timeline: [...known.timeline, ...plan.timeline] };
      },
      show: (known) => shownReferral(viewerOf(actor), known),
    });
  }
}

function noNumber(): never {
  throw new Error('a new referral without a number');
}
