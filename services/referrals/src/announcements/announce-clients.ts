import { dayInHelsinki } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import { dimensionsOf, type Client } from '../clients/domain/client.js';
import type { ClientFact } from '../clients/domain/client-facts.js';
import { INSTRUMENT } from '../clients/domain/loneliness-band.js';
import { monthOf } from '../helsinki.js';

/**
 * A client's facts go out as tallies: each under its own random id that points to nothing, without target groups (with a place and an age they
 * would narrow a person down) and told to the month only. The envelope's time must not say more than that either.
 */
export function announceClientFact(fact: ClientFact, client: Client): News[] {
  switch (fact.kind) {
    case 'screening-recorded': return [news('referrals.screening-recorded.v1', fact.tallyId, startOfMonth(fact.conductedOn), {
      ...tally(fact.tallyId, fact.conductedOn, client, fact.at), instrument: INSTRUMENT.code, instrumentVersion: INSTRUMENT.version, band: fact.band,
    })];
    case 'barrier-identified': return [news('referrals.barrier-identified.v1', fact.tallyId, startOfMonth(fact.identifiedOn), {
      ...tally(fact.tallyId, fact.identifiedOn, client, fact.at), barrier: fact.barrier,
    })];
    case 'barrier-solved': return [news('referrals.barrier-solved.v1', fact.tallyId, startOfMonth(fact.solvedOn), {
      ...tally(fact.tallyId, fact.solvedOn, client, fact.at), barrier: fact.barrier, solution: fact.solution,
    })];
    case 'barrier-dropped':
    case 'barrier-taken-up-again':
    case 'wishes-changed':
      return [];
  }
}

/** To the day only, and with no word of why: a protected address and a wish to be counted nowhere are told alike. */
export function announceForgottenPlace(referralId: string, organisationId: string, at: Date): News {
  const withdrawnOn = dayInHelsinki(at);
  return news('referrals.facts-withdrawn.v1', referralId, new Date(`${withdrawnOn}T00:00:00Z`), { referralId, organisationId, fields: ['municipalityCode'], withdrawnOn });
}

function tally(tallyId: string, day: string, client: Client, at: Date) {
  const { municipalityCode, ageBand } = dimensionsOf(client, at);
  return { tallyId, organisationId: client.organisationId, municipalityCode, ageBand, month: monthOf(day) };
}

const startOfMonth = (day: string): Date => new Date(`${monthOf(day)}-01T00:00:00Z`);
