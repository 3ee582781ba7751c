import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { isRefusal, remembering, type Decision, type Refusal } from '@pirtti/kernel';
import { Letters } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeToOrganisations } from '../../letters/write-to-organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { ApplicationFact } from '../applications/domain/application-facts.js';
import type { Application } from '../applications/domain/application.js';
import { ApplicationStore } from '../applications/storage/application.store.js';
import { RoundStore } from '../rounds/storage/round.store.js';
import { GRANT_DECIDED } from './decision-letter.js';
import { REPORT_SENT_BACK } from './report-sent-back-letter.js';
import { SUPPLEMENT_ASKED } from './supplement-letter.js';

type Told = Extract<ApplicationFact, { type: 'SupplementRequested' | 'GrantDecided' | 'ClaimSettled' | 'UseReportSentBack' }>;

/** That one's own claim was taken back, one knows. */
const isTold = (fact: ApplicationFact): fact is Told =>
  fact.type === 'SupplementRequested' || fact.type === 'GrantDecided' || fact.type === 'UseReportSentBack' || (fact.type === 'ClaimSettled' && fact.result.outcome !== 'withdrawn');

/** Changes applications, and writes to the applicant of what the granter has asked or decided. */
@Injectable()
export class TellingApplicants {
  constructor(
    private readonly applications: ApplicationStore, private readonly rounds: RoundStore, private readonly organisations: OrganisationStore, private readonly letters: Letters,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Letters are written with the change: where it was made before, or is refused, there are none. */
  async change(tx: EntityManager, id: string, decide: Decision<Application | undefined, ApplicationFact>): Promise<Application | Refusal> {
    const deciding = remembering(decide);
    const after = await this.applications.change(tx, id, deciding.decide);
    if (!isRefusal(after)) for (const fact of deciding.facts()) await this.tell(tx, fact);
    return after;
  }

  private async tell(tx: EntityManager, fact: ApplicationFact): Promise<void> {
    const { publicUrl } = this.config.letters ?? {};
    if (!publicUrl || !isTold(fact)) return;
    const { about: { applicationId, roundId, granterId, applicantId }, at } = fact;
    const [round, known] = [await this.rounds.find(tx, roundId), await this.organisations.findMany(tx, [granterId, applicantId])];
    const [granter, applicant] = [known.get(granterId), known.get(applicantId)];
    if (!round || !granter || !applicant) return;
    const details = { granter: granter.names, round: round.terms.title, link: `${publicUrl}/tyo/avustukset/hakemukset/${applicationId}` };
    const about = { kind: 'grant-application', id: applicationId };
    await (fact.type === 'GrantDecided' || fact.type === 'ClaimSettled'
      ? writeToOrganisations(this.letters, tx, granterId, [applicant], { kind: GRANT_DECIDED, details: { ...details, isRectification: fact.type === 'ClaimSettled' }, about, at })
      : writeToOrganisations(this.letters, tx, granterId, [applicant], { kind: fact.type === 'SupplementRequested' ? SUPPLEMENT_ASKED : REPORT_SENT_BACK, details: { ...details, dueOn: fact.dueOn }, about, at }));
  }
}
