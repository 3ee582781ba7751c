import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { AFTERWARDS, GRANTER_ID, officer, ROUND_ID, WHILE_OPEN } from '../../rounds/domain/round.examples.js';
import type { About } from './application-facts.js';
import type { AcceptedApplication, ApplicationContent, DraftApplication, Grant, GrantedApplication, PaidApplication, RejectedApplication, ReportedApplication, SentBackApplication, SubmittedApplication, SupplementedApplication } from './application.js';

export const APPLICATION_ID = '9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77';
export const APPLICANT_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const secretary: Doer = { organisationId: APPLICANT_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'organisation-admin' };
export { officer };
export const about: About = { applicationId: APPLICATION_ID, roundId: ROUND_ID, granterId: GRANTER_ID, applicantId: APPLICANT_ID, kind: 'operating' };

export const content = (more: Partial<ApplicationContent> = {}): ApplicationContent => ({
  title: 'Avoin kohtaamispaikka', purpose: 'Kahvila on auki kolmena päivänä viikossa.', activity: null, askedCents: 850_000, otherFunding: null,
  annexes: [{ kind: 'budget', reference: 'Talousarvio 2027, s. 2' }, { kind: 'action-plan', reference: 'Toimintasuunnitelma 2027' }], ...more,
});

const identity = { id: APPLICATION_ID, organisationId: APPLICANT_ID, granterId: GRANTER_ID, roundId: ROUND_ID, kind: 'operating', version: 1 } as const;
const sent = { ...identity, submittedAt: WHILE_OPEN, supplements: [] };
const pointed = { body: 'Tulevaisuus- ja hyvinvointilautakunta', decidedOn: '2027-02-22', section: '§ 5', reason: 'Toiminta vastaa tarpeeseen.', scores: null };
export const decision = (more: Partial<Grant> = {}): Grant => ({ ...pointed, grantedCents: 600_000, useReportDueOn: '2028-03-31', ...more });

export const draft = (more: Partial<DraftApplication> = {}): DraftApplication => ({ ...identity, status: 'draft', content: content(), ...more });
export const submitted = (more: Partial<SubmittedApplication> = {}): SubmittedApplication => ({ ...sent, status: 'submitted', content: content(), ...more });
export const supplementAsked = (dueOn: string): SupplementedApplication =>
  ({ ...submitted(), status: 'supplement-requested', supplements: [{ text: 'Lähettäkää tilinpäätös.', dueOn, askedAt: WHILE_OPEN, answer: null }] });
export const rejected = (): RejectedApplication => ({ ...submitted(), status: 'rejected', decision: pointed });
export const granted = (): GrantedApplication => ({ ...submitted(), status: 'granted', decision: decision() });
export const paid = (more: Partial<Grant> = {}): PaidApplication => ({ ...submitted(), status: 'paid', decision: decision(more), payment: { paidOn: '2027-03-01', reference: null } });
export const claimed = <Decided extends RejectedApplication | GrantedApplication | PaidApplication | ReportedApplication>(application: Decided): Decided =>
  ({ ...application, claims: [{ receivedOn: '2027-03-01', text: 'Hakemus täytti ehdot.', result: null }] });
export const reported = (): ReportedApplication => ({ ...paid(), status: 'use-reported', useReport: { text: 'Kahvila toimi.', usedCents: 590_000, at: AFTERWARDS }, sentBack: [] });
export const sentBack = (dueOn: string): SentBackApplication =>
  ({ ...reported(), status: 'use-returned', sentBack: [{ text: 'Eritelkää kulut.', dueOn, at: AFTERWARDS, report: reported().useReport }] });
export const accepted = (): AcceptedApplication => ({ ...reported(), status: 'use-accepted', acceptedAt: AFTERWARDS });
