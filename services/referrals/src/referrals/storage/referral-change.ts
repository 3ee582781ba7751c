import type { News, OutgoingNews } from '@pirtti/mail';
import { toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import { announce } from '../../announcements/announce.js';
import type { Described } from '../../clients/domain/client.js';
import { evolve } from '../domain/evolve.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { closedBy, openedBy } from './disclosures.js';
import { toRow, type VersionedReferral } from './referral-state.js';
import { timelineEntry, type TimelineEntry } from './timeline-entry.js';

/** What follows from facts: for whoever shows it, and for the database. */
export interface ReferralChange {
  readonly after: Referral;
  readonly version: number;
  readonly timeline: readonly TimelineEntry[];
  /** As the function `write_referrals` takes it, in a list. */
  readonly written: JsonRow;
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
    written: toJsonRow({
      organisationId, expected: before?.version ?? null, referral: toJsonRow({ ...toRow(after), version }), timeline: timeline.map(toJsonRow),
      opened: each(openedBy), closed: each(closedBy), news: prepare(organisationId, each((fact, referral) => announce(fact, referral, client))),
    }),
  };
}
