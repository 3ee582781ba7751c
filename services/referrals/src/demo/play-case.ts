import { DEMO_ORGANISATIONS, demoId } from '@pirtti/demo';
import { dayInHelsinki, type Decision, isRefusal, newId, type Refusal, refuse } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClientReader } from '../clients/storage/client.reader.js';
import { ClientStore } from '../clients/storage/client.store.js';
import { evolve as evolveClient } from '../clients/domain/client.js';
import { recordNeeds } from '../clients/domain/record-needs.js';
import { recordScreening } from '../clients/domain/record-screening.js';
import { solveBarriers } from '../clients/domain/solve-barriers.js';
import { ConsentStore } from '../consents/storage/consent.store.js';
import { CONSENT_TEXT } from '../consents/domain/consent-text.js';
import type { Consent } from '../consents/domain/consent.js';
import { lastDayOf, recordConsent } from '../consents/domain/record-consent.js';
import { withdrawConsent } from '../consents/domain/withdraw-consent.js';
import { assignLinkPerson } from '../referrals/domain/assign-link-person.js';
import { completeReferral } from '../referrals/domain/complete-referral.js';
import { declineReferral } from '../referrals/domain/decline-referral.js';
import { draftReferral } from '../referrals/domain/draft-referral.js';
import { evolve as evolveReferral } from '../referrals/domain/evolve.js';
import { recordContact } from '../referrals/domain/record-contact.js';
import { recordMeeting } from '../referrals/domain/record-meeting.js';
import type { Referral } from '../referrals/domain/referral.js';
import type { ReferralFact } from '../referrals/domain/referral-facts.js';
import type { Worker } from '../referrals/domain/worker.js';
import { requestPlacement } from '../referrals/domain/request-placement.js';
import { returnReferral } from '../referrals/domain/return-referral.js';
import { revokeReferral } from '../referrals/domain/revoke-referral.js';
import { sendReferral } from '../referrals/domain/send-referral.js';
import { newPlacementCode } from '../referrals/http/placement-code.js';
import { destinationOf } from '../referrals/storage/known-referral.js';
import { ReferralReader } from '../referrals/storage/referral.reader.js';
import { ReferralStore } from '../referrals/storage/referral.store.js';
import type { DemoCase } from './demo-cases.js';
import { inTurn } from '../in-turn.js';

const SOITE = DEMO_ORGANISATIONS.soite.id;
const KOHTAAMISPAIKKA = DEMO_ORGANISATIONS.kohtaamispaikka.id;
export const DEMO_ACTIVITY = demoId('activity:tuolijumppa');

const COUNSELLOR = { side: 'counsellor', membershipId: demoId('membership:ohjaaja'), standsInFor: [] } as const satisfies Worker;
const LINK_PERSON = { side: 'link-person', membershipId: demoId('membership:linkki'), standsInFor: [] } as const satisfies Worker;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const after = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);

export const referralIdOf = ({ n }: DemoCase): string => demoId(`referral:${n}`);

/** Takes the steps of a demo case through the same stores and decisions as people's commands, at the instants of the past. */
@Injectable()
export class PlayCase {
  constructor(
    private readonly clientStore: ClientStore,
    private readonly clients: ClientReader,
    private readonly consentStore: ConsentStore,
    private readonly store: ReferralStore,
    private readonly referrals: ReferralReader,
  ) {}

  /** From the first conversation to where the case stands. A case that is there already is left alone. */
  async play(tx: EntityManager, one: DemoCase): Promise<void> {
    const clientId = demoId(`client:${one.n}`);
    if (await this.clients.find(tx, SOITE, clientId)) return;
    const before = after(one.sentAt, -HOUR_MS);
    const number = String(one.n).padStart(4, '0');
    await this.clientStore.register(tx, SOITE, clientId, {
      givenName: 'Asiakas', familyName: number, phone: `+358 49 000 ${number}`, email: null, language: one.language, municipalityCode: one.municipalityCode,
      birthYear: one.birthYear, targetGroups: [...one.targetGroups], addressProtected: false, hidesMunicipality: false,
    }, before);
    must(await this.clientStore.change(tx, clientId, inTurn(evolveClient, [
      ...one.screenings.map(({ answer, at }) => recordScreening({ at, screeningId: newId(), tallyId: newId(), answer, conductedOn: dayInHelsinki(at) })),
      recordNeeds({ at: before, wishes: one.wishes, barriers: one.barriers.map((barrier) => ({ barrier, tallyId: newId() })) }),
    ])));
    const consent = await this.consent(tx, one, clientId);
    const activityId = one.municipalityCode === '217' ? DEMO_ACTIVITY : null;
    const destination = destinationOf(await this.referrals.known(tx, SOITE, { activityId, at: one.sentAt }), activityId);
    const draft = draftReferral({
      at: before, by: COUNSELLOR, id: referralIdOf(one), organisationId: SOITE, clientId, reason: one.reason, activityId, consentId: consent.id, message: null,
    });
    must(await this.store.start(tx, inTurn<Referral | undefined, ReferralFact>(evolveReferral, [() => draft(undefined), ...asDecisions(stepsOf(one, consent, destination))])(undefined)));
    if (one.end === 'revoked') must(await this.consentStore.change(tx, consent.id, withdrawConsent({ at: after(one.sentAt, DAY_MS) })));
  }

  async complete(tx: EntityManager, one: DemoCase, at: Date): Promise<void> {
    must(await this.store.change(tx, referralIdOf(one), completion(one, at)));
    must(await this.clientStore.change(tx, demoId(`client:${one.n}`), solveBarriers({ at, solved: one.solved })));
  }

  private async consent(tx: EntityManager, one: DemoCase, clientId: string): Promise<Consent> {
    const at = after(one.sentAt, -HOUR_MS);
    const recipients = one.municipalityCode === '217' ? [KOHTAAMISPAIKKA] : [];
    return must(await this.consentStore.record(tx, recordConsent({
      at, knownRecipients: recipients, agreed: [],
      consent: {
        id: demoId(`consent:${one.n}`), organisationId: SOITE, clientId, textVersion: CONSENT_TEXT.version, language: one.language, purposes: ['placement'],
        fields: ['name', 'phone', 'language'], recipients, how: 'on-screen', recordedBy: COUNSELLOR.membershipId, validUntil: lastDayOf(at),
      },
    })(undefined)));
  }
}

/** What people did with the referral, one after another, from its sending on. */
function stepsOf(one: DemoCase, consent: Consent, destination: ReturnType<typeof destinationOf>): Decision<Referral, ReferralFact>[] {
  const { sentAt } = one;
  const sent = sendReferral({ at: sentAt, by: COUNSELLOR, consent, ...destination });
  if (one.end === 'sent') return [sent];
  if (one.end === 'declined') return [sent, declineReferral({ at: after(sentAt, DAY_MS), by: COUNSELLOR })];
  const taken = assignLinkPerson({ at: one.assignedAt, by: LINK_PERSON, linkPersonId: LINK_PERSON.membershipId, isLinkPerson: true, byCoordinator: true });
  const called = (at: Date, reached: boolean) => recordContact({ at, by: LINK_PERSON, happenedAt: at, reached, channel: 'phone' });
  switch (one.end) {
    case 'assigned': return [sent, taken];
    case 'not-reached': return [sent, taken, ...[1, 4, 8].map((days) => called(after(sentAt, days * DAY_MS), false))];
    case 'returned': return [sent, taken, returnReferral({ at: after(sentAt, 2 * DAY_MS), by: LINK_PERSON, byCoordinator: true, reason: one.returnReason })];
    case 'revoked': return [sent, taken, revokeReferral({ at: after(sentAt, DAY_MS), by: COUNSELLOR })];
  }
  const supported = [sent, taken, called(one.contactedAt, true), recordMeeting({ at: one.metAt, by: LINK_PERSON, happenedAt: one.metAt, note: null })];
  if (one.end === 'completed') return [...supported, completion(one, one.completedAt)];
  if (one.placement === null) return supported;
  return [...supported, requestPlacement({
    at: one.requestedAt, by: LINK_PERSON, placementId: demoId(`placement:${one.placement}`), code: newPlacementCode(), activityId: null, consents: [consent], ...destination,
  })];
}

const completion = (one: DemoCase, at: Date): Decision<Referral, ReferralFact> => completeReferral({
  at, by: LINK_PERSON, outcome: one.outcome, feedbackAllowed: one.feedbackAllowed,
  feedbackText: one.outcome === 'goal-reached' ? 'Käy ryhmässä viikoittain ja on löytänyt sieltä seuraa.' : 'Kävi ryhmässä muutaman kerran ja jatkaa omaan tahtiin.',
});

/** Every step after the drafting has a referral to decide upon. */
const asDecisions = (decisions: readonly Decision<Referral, ReferralFact>[]): Decision<Referral | undefined, ReferralFact>[] =>
  decisions.map((decide) => (referral) => (referral ? decide(referral) : refuse('not-found')));

function must<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`the demo was refused: ${result.code}`);
  return result;
}
