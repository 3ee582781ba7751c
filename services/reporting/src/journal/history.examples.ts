import { parseEvent, type AnyPirttiEvent, type EventData, type EventType } from '@pirtti/contracts';
import { BARRIER_CODES, idOf, LONELINESS_BAND_CODES, SOLUTION_CODES } from '@pirtti/kernel';
import { asJournalEvent, type AnyJournalEvent } from './journal-event.js';

const NAMES = '7c1d5e2a-8f3b-4d6c-9a10-2e4f6b8d0c13';
export const id = (name: string): string => idOf(NAMES, name);
export const REGION = id('region');
export const TOWN = id('town');
const ASSOCIATION = id('association');

/** Repeatable chance: the same history on every machine. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes a history, event by event, each checked against its contract. */
export class History {
  readonly events: AnyJournalEvent[] = [];
  private referrals = 0;
  private tallies = 0;

  constructor(private readonly municipalityCode: '217' | '421' | 'unknown' = '217', private readonly name = 'history') {}

  tell<Type extends EventType>(type: Type, aggregateId: string, time: string, data: EventData<Type>): void {
    const parsed = parseEvent({
      specversion: '1.0', id: id(`${this.name} ${this.municipalityCode} ${this.events.length}`), source: '/pirtti/referrals', type, subject: aggregateId, time,
      datacontenttype: 'application/json', data, aggregateversion: 1, organisation: 'organisationId' in data ? data.organisationId : REGION,
    });
    if (!parsed.ok) throw new Error(parsed.problem);
    this.events.push(asJournalEvent(parsed.event as AnyPirttiEvent, type.split('.')[0]!));
  }

  /** A referral of an older person unless said otherwise, told step by step. Returns a teller of further steps. */
  referral(steps: readonly ReferralStep[], facts: Partial<Pick<EventData<'referrals.referral-sent.v1'>, 'reason' | 'ageBand' | 'targetGroups'>> = {}, sentAt = '2026-10-05T08:00:00Z'): void {
    const referralId = id(`${this.name} ${this.municipalityCode} referral ${++this.referrals}`);
    const told = { referralId, organisationId: REGION, municipalityCode: this.municipalityCode, ageBand: '75-84' as const, targetGroups: ['older-living-alone' as const], reason: 'loneliness' as const, ...facts };
    const on = (days: number) => new Date(Date.parse(sentAt) + days * 86_400_000).toISOString();
    steps.forEach((step, index) => {
      const at = on(index);
      const base = steps.slice(0, index).includes('withdrawn') ? { ...told, municipalityCode: 'unknown' as const } : told;
      if (step === 'sent') this.tell('referrals.referral-sent.v1', referralId, at, { ...base, sentAt: at });
      if (step === 'assigned') this.tell('referrals.referral-assigned.v1', referralId, at, { ...base, assignedAt: at });
      if (step === 'contacted') this.tell('referrals.first-contact-made.v1', referralId, at, { ...base, contactedAt: at });
      if (step === 'placed') this.tell('referrals.referral-placed.v1', referralId, at, { ...base, placedAt: at });
      if (step === 'unplaced') this.tell('referrals.referral-unplaced.v1', referralId, at, { ...base, unplacedAt: at });
      if (step === 'completed') this.tell('referrals.referral-completed.v1', referralId, at, { ...base, outcome: 'goal-reached', completedAt: at });
      if (step === 'not-reached') this.tell('referrals.referral-closed.v1', referralId, at, { ...base, status: 'not-reached', closedAt: at });
      if (step === 'withdrawn') this.tell('referrals.facts-withdrawn.v1', referralId, at, { referralId, organisationId: REGION, fields: ['municipalityCode'], withdrawnOn: at.slice(0, 10) });
      if (step === 'in-error') this.tell('referrals.referral-closed.v1', referralId, at, { ...base, status: 'entered-in-error', closedAt: at });
    });
  }

  barrier(barrier: (typeof BARRIER_CODES)[number], solution?: (typeof SOLUTION_CODES)[number], month = '2026-10'): void {
    const tallyId = id(`${this.name} ${this.municipalityCode} tally ${++this.tallies}`);
    const base = { tallyId, organisationId: REGION, barrier, municipalityCode: this.municipalityCode, ageBand: '75-84' as const, month };
    this.tell('referrals.barrier-identified.v1', tallyId, '2026-10-05T08:00:00Z', base);
    if (solution) this.tell('referrals.barrier-solved.v1', tallyId, '2026-10-20T08:00:00Z', { ...base, solution });
  }

  screening(band: (typeof LONELINESS_BAND_CODES)[number], month = '2026-10', tally = `${this.name} ${this.municipalityCode} screening ${++this.tallies}`): void {
    const tallyId = id(tally);
    this.tell('referrals.screening-recorded.v1', tallyId, '2026-10-05T08:00:00Z', {
      tallyId, organisationId: REGION, instrument: 'finsote-lonely-1', instrumentVersion: '1', band, municipalityCode: this.municipalityCode, ageBand: '75-84', month,
    });
  }

  activity(name: string, { weekly = true, transport = false, time = '2026-09-01T08:00:00Z' } = {}): void {
    if (this.municipalityCode === 'unknown') return;
    this.tell('activities.activity-published.v1', id(name), time, {
      activityId: id(name), organisationId: ASSOCIATION, kind: 'peer-group', names: { fi: name }, municipalityCode: this.municipalityCode, placeKind: 'library',
      targetGroups: ['older-living-alone'], transport: transport ? ['school-transport-seat'] : [], free: true, weekly, capacity: 12, accessibilityDescribed: true,
    });
  }

  occurrence(name: string, occurredOn: string, visits: number): void {
    if (this.municipalityCode === 'unknown') return;
    this.tell('activities.occurrence-held.v1', id(name), `${occurredOn}T14:00:00Z`, {
      activityId: id(name), organisationId: ASSOCIATION, occurredOn, month: occurredOn.slice(0, 7), kind: 'peer-group', placeKind: 'library', municipalityCode: this.municipalityCode,
      targetGroups: ['older-living-alone'], visits, visitsByAgeBand: {}, newcomers: 0,
    });
  }
}

export type ReferralStep = 'sent' | 'assigned' | 'contacted' | 'placed' | 'unplaced' | 'completed' | 'not-reached' | 'in-error' | 'withdrawn';

const PATHS: readonly (readonly ReferralStep[])[] = [
  ['sent'], ['sent', 'assigned'], ['sent', 'assigned', 'contacted'], ['sent', 'assigned', 'contacted', 'placed'], ['sent', 'assigned', 'contacted', 'placed', 'completed'],
  ['sent', 'assigned', 'contacted', 'completed'], ['sent', 'assigned', 'contacted', 'placed', 'unplaced'], ['sent', 'assigned', 'contacted', 'placed', 'unplaced', 'placed', 'completed'],
  ['sent', 'placed'], ['sent', 'placed', 'unplaced'], ['sent', 'assigned', 'not-reached'], ['sent', 'assigned', 'in-error'], ['assigned', 'contacted'],
  ['sent', 'assigned', 'withdrawn'], ['sent', 'assigned', 'contacted', 'placed', 'withdrawn', 'completed'],
];

/** A year of everything that can happen, in believable and in odd orders. */
export function someHistory(seed: number, referrals = 120): AnyJournalEvent[] {
  const below = chance(seed);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const history = new History('217', `seed ${seed}`);
  for (let index = 0; index < referrals; index++) {
    history.referral(one(PATHS), one([{}, { reason: 'family' as const }, { reason: 'unemployed-under-25' as const, ageBand: '18-24' as const, targetGroups: [] }, { ageBand: '30-64' as const, targetGroups: [] }]),
      one(['2026-10-05T08:00:00Z', '2026-12-31T21:30:00Z', '2026-12-31T22:30:00Z', '2025-06-01T08:00:00Z']));
    if (below(2)) history.barrier(one(BARRIER_CODES), below(2) ? one(SOLUTION_CODES) : undefined, one(['2026-10', '2025-12']));
    if (below(2)) history.screening(one(LONELINESS_BAND_CODES), one(['2026-10', '2025-12']));
  }
  history.screening('lonely', '2026-10', `corrected ${seed}`);
  history.screening('sometimes-lonely', '2026-10', `corrected ${seed}`);
  for (let index = 0; index < 12; index++) {
    const name = `activity ${seed} ${index}`;
    history.activity(name, { weekly: below(2) === 0, transport: below(2) === 0, time: one(['2026-09-01T08:00:00Z', '2027-02-01T08:00:00Z']) });
    if (below(2)) history.activity(name, { transport: true, time: '2027-03-01T08:00:00Z' });
    history.occurrence(name, '2026-10-07', below(15));
    history.occurrence(name, '2026-10-07', below(15));
    history.occurrence(name, one(['2026-10-14', '2025-10-14']), below(15));
  }
  return history.events;
}
