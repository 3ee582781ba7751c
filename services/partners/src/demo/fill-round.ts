import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PEOPLE, demoId, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Doer } from '../agreements/domain/agreement-facts.js';
import { appealLawOf } from '../grants/applications/domain/appeal.js';
import { decideGrant } from '../grants/applications/domain/decide-grant.js';
import { payGrant } from '../grants/applications/domain/pay-grant.js';
import { acceptUse, reportUse } from '../grants/applications/domain/report-use.js';
import { scoreApplication } from '../grants/applications/domain/score-application.js';
import { submitApplication } from '../grants/applications/domain/submit-application.js';
import { draftApplication } from '../grants/applications/domain/write-application.js';
import { ApplicationStore } from '../grants/applications/storage/application.store.js';
import { scoreRowsOf, toScore } from '../grants/applications/storage/score.row.js';
import { AppropriationStore } from '../grants/appropriations/storage/appropriation.store.js';
import { draftRound } from '../grants/rounds/domain/draft-round.js';
import { publishRound } from '../grants/rounds/domain/publish-round.js';
import type { RoundTerms } from '../grants/rounds/domain/round.js';
import { closingOf, openingOf } from '../grants/rounds/http/round-window.js';
import { RoundStore } from '../grants/rounds/storage/round.store.js';
import type { DemoApplication, DemoRound } from './demo-grants.js';

/** Whoever looks after an organisation's grants; where nobody of the demo does, somebody without a login. */
export function officerOf({ id: organisationId }: DemoOrganisation): Doer {
  const person = Object.values(DEMO_PEOPLE).find(({ organisation, roles }) => organisation.id === organisationId && (roles as readonly string[]).includes('organisation-admin'));
  return { organisationId, membershipId: demoId(person ? `membership:${person.username}` : `officer:${organisationId}`), role: 'organisation-admin' };
}

/** Does one step for an organisation; nothing in the demo may be refused. */
export type Step = (by: DemoOrganisation, work: (tx: EntityManager) => Promise<unknown>) => Promise<void>;

const SCORES = [[34, 30], [28, 33], [31, 25]] as const;

/** One round of the demo with its applications, each taken as far as it has come. */
export async function fillRound(app: INestApplicationContext, round: DemoRound, on: (day: number) => Date, step: Step): Promise<void> {
  const [rounds, appropriations, applications] = [app.get(RoundStore), app.get(AppropriationStore), app.get(ApplicationStore)];
  const { key, granter, opens, closes, body } = round;
  const [id, by] = [demoId(`grant-round:${key}`), officerOf(granter)];
  const terms = termsOf(round, on);
  await step(granter, async (tx) => {
    const ground = { appropriation: await appropriations.find(tx, terms.appropriationId), hasPrinciples: true };
    return rounds.change(tx, id, draftRound({ roundId: id, by, terms, ground, at: on(opens - 20) }));
  });
  await step(granter, (tx) => rounds.change(tx, id, publishRound({ by, version: 1, at: on(opens - 14) })));
  const readRound = async (tx: EntityManager) => (await rounds.find(tx, id))!;

  async function fillApplication(one: DemoApplication, index: number): Promise<void> {
    const [applicationId, { applicant, title, purpose, activity, askedCents }] = [demoId(`grant-application:${one.key}`), one];
    const applicantBy = officerOf(applicant);
    const change = (who: DemoOrganisation, gather: (tx: EntityManager) => Promise<Parameters<ApplicationStore['change']>[2]>) => step(who, async (tx) => applications.change(tx, applicationId, await gather(tx)));
    const content = { title, purpose, activity: activity ? { id: null, name: activity } : null, askedCents, otherFunding: null, annexes: terms.annexes.map((kind) => ({ kind, reference: 'Yhdistyksen verkkosivulla' })) };
    const sentOn = on(Math.min(opens + 3 + index, closes - 1));
    await change(applicant, async (tx) => draftApplication({ applicationId, by: applicantBy, round: await readRound(tx), earlier: undefined, content, at: sentOn }));
    await change(applicant, async (tx) => submitApplication({ by: applicantBy, round: await readRound(tx), sameActivity: undefined, version: 1, at: sentOn }));
    if (one.grantedCents === undefined) return;
    for (const scorer of [by, { ...by, membershipId: demoId('membership:arvioija'), role: 'hyte-coordinator' as const }]) {
      const [need, reach] = SCORES[index % SCORES.length]!;
      const points = Object.fromEntries(terms.criteria.map((criterion, at) => [criterion.id, (at === 0 ? need : reach) - (scorer === by ? 0 : 2)]));
      await change(granter, async (tx) => scoreApplication({ by: scorer, round: await readRound(tx), scoring: { points, multipliers: index === 0 ? terms.multipliers.map((multiplier) => multiplier.id) : [] }, comment: null, at: on(closes + 5) }));
    }
    const { grantedCents, reason = 'Toiminta vastaa tarpeeseen ja tavoittaa ihmisiä, jotka muuten jäisivät yksin.', since } = one;
    await change(granter, async (tx) => {
      const appropriation = (await appropriations.locked(tx, terms.appropriationId))!;
      const scores = (await scoreRowsOf(tx, applicationId)).map(toScore);
      return decideGrant({ by, purse: { appropriation, round: await readRound(tx) }, scores, grantedCents, body, byCouncil: false, decidedOn: dayInHelsinki(on(closes + 19)), section: '§ 5', reason, law: appealLawOf(granter.type), sentOn: dayInHelsinki(on(closes + 20)), notice: 'electronic', at: on(closes + 20) });
    });
    if (since === undefined) return;
    await change(granter, () => Promise.resolve(payGrant({ by, missing: [], paidOn: dayInHelsinki(on(closes + 29)), reference: null, at: on(closes + 30) })));
    if (since === 'paid') return;
    await change(applicant, () => Promise.resolve(reportUse({ by: applicantBy, text: 'Toiminta toteutui suunnitellusti, ja mukaan tuli uusia ihmisiä joka kuukausi.', usedCents: grantedCents!, at: on(-40) })));
    if (since === 'accepted') await change(granter, () => Promise.resolve(acceptUse({ by, at: on(-30) })));
  }
  for (const [index, one] of round.applications.entries()) await fillApplication(one, index);
}

/** As the region scores: the multipliers are for what is found in the public register, and for the emphases. */
function termsOf({ key, granter, appropriation, kind, title, description, budgetCents, opens, closes, reportDue }: DemoRound, on: (day: number) => Date): RoundTerms {
  const part = (name: string) => demoId(`grant-round:${key}:${name}`);
  return {
    kind, language: 'fi', title, description, principlesId: granter.type === 'wellbeing-region' ? demoId('principles:soite') : null, appropriationId: demoId(`appropriation:${appropriation}`), budgetCents,
    opensAt: openingOf(dayInHelsinki(on(opens))), closesAt: closingOf(dayInHelsinki(on(closes)), '16:15'), useReportDueOn: dayInHelsinki(on(reportDue)), annexes: kind === 'operating' ? ['budget', 'action-plan'] : ['budget'], leastScorers: 2, mostPoints: null,
    criteria: [{ id: part('tarve'), text: 'Vastaa tarpeeseen ja painopisteisiin', mostPoints: 40 }, { id: part('tavoittavuus'), text: 'Tavoittaa ihmisiä, jotka ovat yksin', mostPoints: 40 }],
    multipliers: [{ id: part('rekisteri'), text: 'Toiminta löytyy Lähellä.fi-palvelusta', percent: 110 }, { id: part('painopiste'), text: 'Yksinäisyys, mielenterveys, digitaidot tai terveysliikunta', percent: 115 }],
  };
}
