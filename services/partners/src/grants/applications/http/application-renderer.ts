import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { GrantTimelineEntryResponse } from '../../http/grant-timeline.response.js';
import { timelineOf } from '../../storage/grant-timeline.row.js';
import { meanOf } from '../../rounds/domain/points.js';
import { RoundRenderer } from '../../rounds/http/round-renderer.js';
import { RoundStore } from '../../rounds/storage/round.store.js';
import { visitsOf } from '../../visits/visits-of-grant.js';
import type { Application, DecidedScores, UseReport } from '../domain/application.js';
import { missingIn } from '../domain/submit-application.js';
import { missingReports } from '../storage/application-ground.js';
import type { ApplicationSearch, Found } from '../storage/application-search.js';
import { ApplicationStore } from '../storage/application.store.js';
import { scoreRowsOf, type ScoreRow } from '../storage/score.row.js';
import { ApplicationListResponse, ApplicationRowResponse } from './application-row.response.js';
import { ApplicationResponse, type CriterionPointsResponse, type GrantDecisionResponse, type GrantScoreResponse, type RectificationClaimResponse } from './application.response.js';

/** Applications as each side may see them: the database gives the applicant no scores. */
@Injectable()
export class ApplicationRenderer {
  constructor(private readonly applications: ApplicationStore, private readonly rounds: RoundStore, private readonly letters: RoundRenderer, private readonly organisations: OrganisationStore) {}

  async letter(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ApplicationResponse | undefined> {
    const application = await this.applications.find(tx, id);
    const round = application && await this.rounds.find(tx, application.roundId);
    const terms = round && await this.letters.letter(tx, actor.organisationId, round.id, at);
    if (!terms) return undefined;
    const { content: { purpose, activity, otherFunding, annexes }, granterId, organisationId, version, status } = application;
    const scores = await scoreRowsOf(tx, id);
    const known = await this.organisations.findMany(tx, [organisationId, granterId]);
    return {
      ...ApplicationRowResponse.of(application, round, known, { result: meanOf(scores.map((one) => one.result)), scorers: scores.length }), version, terms, purpose, activity, otherFunding, annexes: [...annexes],
      visits: await visitsOf(tx, application),
      missing: status === 'draft' ? missingIn(application.content, round) : [], ...progressOf(application), scores: scores.map((one) => scoreOf(one, actor.membershipId)),
      missingReports: await missingReports(tx, granterId, organisationId, dayInHelsinki(at)), timeline: (await timelineOf(tx, id)).map(GrantTimelineEntryResponse.of),
    };
  }

  async list(tx: EntityManager, { items, total, counts }: Awaited<ReturnType<ApplicationSearch['search']>>): Promise<ApplicationListResponse> {
    const rounds = await this.roundsOf(tx, [...Object.keys(counts.round), ...items.map(({ application }) => application.roundId)]);
    return {
      items: await this.rows(tx, items), total, counts: { ...counts },
      rounds: Object.keys(counts.round).flatMap((id) => rounds.get(id) ?? []).map(({ id, terms: { title, language } }) => ({ id, title, language })),
    };
  }

  async rows(tx: EntityManager, items: readonly Found[]): Promise<ApplicationRowResponse[]> {
    const rounds = await this.roundsOf(tx, items.map(({ application }) => application.roundId));
    const known = await this.organisations.findMany(tx, items.flatMap(({ application }) => [application.organisationId, application.granterId]));
    return items.map(({ application, result, scorers }) => ApplicationRowResponse.of(application, rounds.get(application.roundId)!, known, { result, scorers }));
  }

  private async roundsOf(tx: EntityManager, ids: readonly string[]) {
    return new Map((await this.rounds.findMany(tx, ids)).map((round) => [round.id, round]));
  }
}

const pointsOf = (points: Readonly<Record<string, number>>, times = 1): CriterionPointsResponse[] => Object.entries(points).map(([criterionId, one]) => ({ criterionId, points: one * times }));

const scoreOf = ({ role, scorerId, points, multipliers, result, comment }: ScoreRow, reader: string): GrantScoreResponse =>
  ({ role, own: scorerId === reader, points: pointsOf(points, 100), multipliers, result, comment });

const decidedScores = (scores: DecidedScores | null) => scores && { result: scores.result, scorers: scores.scorers, points: pointsOf(scores.points) };

/** What has come of it, from the supplements to the recovery. */
function progressOf(application: Application): Pick<ApplicationResponse, 'supplements' | 'decision' | 'claims' | 'earlierPayments' | 'payment' | 'useReport' | 'sentBack' | 'recovery'> {
  const supplements = 'supplements' in application ? application.supplements.map(({ text, dueOn, answer }) => ({ text, dueOn, answer: answer?.text ?? null })) : [];
  const useReport = 'useReport' in application ? application.useReport : null;
  return {
    supplements, decision: 'decision' in application ? decisionOf(application.decision) : null, payment: 'payment' in application ? application.payment : null,
    claims: 'decision' in application ? claimsOf(application) : [], earlierPayments: 'earlierPayments' in application ? [...application.earlierPayments!] : [],
    useReport: useReport && reportOf(useReport),
    sentBack: 'sentBack' in application ? application.sentBack.map(({ text, dueOn, at, report }) => ({ text, dueOn, at: at.toISOString(), report: reportOf(report) })) : [],
    recovery: 'recovery' in application ? { recoveredCents: application.recovery.recoveredCents, reason: application.recovery.reason, heardOn: application.recovery.heardOn } : null,
  };
}

const reportOf = ({ text, usedCents, at }: UseReport) => ({ text, usedCents, at: at.toISOString() });

const decisionOf = (decision: Extract<Application, { decision: unknown }>['decision']): GrantDecisionResponse => ({
  body: decision.body, decidedOn: decision.decidedOn, section: decision.section, reason: decision.reason, scores: decidedScores(decision.scores),
  useReportDueOn: 'useReportDueOn' in decision ? decision.useReportDueOn : null, appeal: decision.appeal ?? null,
});

const claimsOf = ({ decision, claims = [] }: Extract<Application, { decision: unknown }>): RectificationClaimResponse[] =>
  claims.map(({ receivedOn, text, result }) => ({ receivedOn, isLate: decision.appeal !== undefined && receivedOn > decision.appeal.lastDay, text, result }));
