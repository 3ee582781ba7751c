import { dayInHelsinki } from '@pirtti/kernel';
import type { ReferralFact } from '../domain/referral-facts.js';
import type { KnownActivity } from './known-referral.js';

/** What a change stands on, asked again while it is written: the consent is held, so that a withdrawal waits and then revokes what was sent. */
export interface LeansOn {
  readonly consent_id: string;
  readonly agreement_id: string | null;
  readonly day: string;
  readonly at: Date;
}

/** What tells of the client to others stands on the consent that it names and, outside the own organisation, on the agreement. Nothing else does. */
export function leansOn(facts: readonly ReferralFact[], activities: readonly KnownActivity[], activityId: string | null): LeansOn | null {
  const telling = facts.findLast((fact) => fact.kind === 'referral-sent' || fact.kind === 'placement-requested');
  if (!telling) return null;
  const goesTo = telling.kind === 'placement-requested' ? telling.placement.activityId : activityId;
  const agreement = activities.find((activity) => activity.id === goesTo)?.agreement;
  return { consent_id: telling.consentId, agreement_id: agreement?.id ?? null, day: dayInHelsinki(telling.at), at: telling.at };
}
