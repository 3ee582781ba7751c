import type { News, OutgoingNews } from '@pirtti/mail';
import { toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import { announce } from '../../announcements/announce.js';
import type { Described } from '../../clients/domain/client.js';
import { evolve } from '../domain/evolve.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { closedBy, openedBy } from './disclosures.js';
import type { LeansOn } from './leans-on.js';
import { toRow, type VersionedReferral } from './referral-state.js';
import { timelineEntry, type TimelineEntry } from './timeline-entry.js';

/** What follows from facts: for whoever shows it, and for the database. */
export interface ReferralChange {
  readonly after: Referral;
  readonly version: number;
  readonly timeline: readonly TimelineEntry[];
  readonly written: WrittenChange;
}

/** One referral's rows for the database, with what stands around its command. */
export interface WrittenChange {
  readonly organisation_id: string;
  /** Null where it is a new one. */
  readonly expected: number | null;
  readonly referral: JsonRow;
  readonly timeline: readonly JsonRow[];
  readonly opened: readonly JsonRow[];
  readonly closed: readonly JsonRow[];
  readonly news: OutgoingNews;
  readonly leans_on?: LeansOn | null;
  readonly key?: JsonRow | null;
  readonly audit?: JsonRow;
}

/** What several changes of one organisation write, each kind of row in a list of its own, as the function `write_referrals` takes it: Postgres pays for taking JSON apart. */
export function inLists(changes: readonly WrittenChange[]): JsonRow {
  const fresh = changes.filter(({ expected }) => expected === null);
  const changed = changes.filter(({ expected }) => expected !== null);
  const given = <Part>(part: (change: WrittenChange) => Part | null | undefined): Part[] => changes.flatMap((change) => part(change) ?? []);
  return {
    organisation_id: changes[0]!.organisation_id,
    fresh: fresh.map(({ referral }) => referral), changed: changed.map(({ referral }) => referral), expected: changed.map(({ expected }) => expected),
    timeline: given(({ timeline }) => timeline), opened: given(({ opened }) => opened), closed: given(({ closed }) => closed), news: given(({ news }) => news),
    leans_on: given(({ leans_on }) => leans_on), keys: given(({ key }) => key), audits: given(({ audit }) => audit),
  };
}

/** The fresh ones' numbers, each beside its change; undefined beside a change of what has a number already. */
export function inTheirPlaces(numbers: readonly string[], changes: readonly WrittenChange[]): (string | undefined)[] {
  const left = [...numbers];
  return changes.map(({ expected }) => (expected === null ? left.shift() : undefined));
}

/** The new state, its timeline, its windows and its news, to be written together. */
export function changeOf(
  before: VersionedReferral | undefined, facts: readonly ReferralFact[], client: Described, prepare: (organisationId: string, news: readonly News[]) => OutgoingNews,
): ReferralChange {
  const states: Referral[] = [];
  for (const fact of facts) states.push(evolve(states.at(-1) ?? before?.referral, fact));
  const after = states.at(-1);
  if (!after) throw new Error('a referral changes by a fact');
  const { organisationId } = after;
  const version = (before?.version ?? 0) + facts.length;
  const timeline = facts.map((fact, place) => ({ position: (before?.version ?? 0) + place + 1, ...timelineEntry(fact) }));
  const each = <Part>(tell: (fact: ReferralFact, referral: Referral) => readonly Part[]): Part[] => facts.flatMap((fact, place) => tell(fact, states[place] ?? after));
  return {
    after, version, timeline,
    written: {
      organisation_id: organisationId, expected: before?.version ?? null, referral: toJsonRow({ ...toRow(after), version }),
      timeline: timeline.map((entry) => toJsonRow({ organisationId, referralId: after.id, ...entry })),
      opened: each(openedBy), closed: each(closedBy), news: prepare(organisationId, each((fact, referral) => announce(fact, referral, client))),
    },
  };
}
