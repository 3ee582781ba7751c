import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application, GrantedApplication } from './application.js';

/** An earlier grant of the same granter to the same organisation whose use has not been told by its day. */
export interface MissingReport {
  readonly applicationId: string;
  readonly dueOn: string;
}

export interface PayGrantCommand {
  readonly by: Doer;
  readonly missing: readonly MissingReport[];
  readonly paidOn: string;
  readonly reference: string | null;
  readonly at: Date;
}

/** When it was decided to pay what is to be paid: a rectification may have raised it. */
const decidedOnOf = ({ decision, claims }: GrantedApplication): string => claims?.findLast(({ result }) => result?.change)?.result?.decidedOn ?? decision.decidedOn;

/** Records that the money was paid: not while the granter still waits for how earlier money was used. */
export const payGrant = ({ by, missing, paidOn, reference, at }: PayGrantCommand): Decision<Application | undefined, ApplicationFact> => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if ('payment' in application) return refuse('grant-is-paid-already');
  if (application.status !== 'granted') return refuse('application-is-not-granted');
  if (missing.length > 0) return refuse('earlier-use-report-is-missing', { applications: missing.map((one) => one.applicationId) });
  if (paidOn > dayInHelsinki(at)) return refuse('day-is-in-the-future');
  if (paidOn < decidedOnOf(application)) return refuse('payment-is-before-decision', { decidedOn: decidedOnOf(application) });
  return [{ type: 'GrantPaid', about: aboutOf(application), by, payment: { paidOn, reference }, at }];
};
