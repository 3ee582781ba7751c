import { dayInHelsinki, type Decision, refuse } from '@pirtti/kernel';
import type { Consent } from './consent.js';
import type { ConsentFact } from './consent-facts.js';
import { exceeding, type Covering } from './exceeding.js';
import { CONSENT_TEXT } from './consent-text.js';

export interface RecordConsent {
  readonly at: Date;
  readonly consent: Omit<Consent, 'recordedAt' | 'withdrawnAt'>;
  /** Which of the named recipients the registry knows. */
  readonly knownRecipients: readonly string[];
  /** What is agreed about placements with those recipients with whom something is in force. */
  readonly agreed: readonly (Covering & { readonly recipientId: string })[];
}

/**
 * A consent is specific: a text that was shown, fields and organisations by name, and an end. Nobody is asked for what an agreement keeps from the
 * recipient. One without an agreement may be named beforehand: before there is one nothing is told to it, and the fields are looked at then.
 */
export const recordConsent = (command: RecordConsent): Decision<undefined, ConsentFact> => () => {
  const { at, consent } = command;
  if (consent.textVersion !== CONSENT_TEXT.version) return refuse('consent-text-is-outdated', { version: CONSENT_TEXT.version });
  if (consent.validUntil < dayInHelsinki(at)) return refuse('consent-would-be-expired');
  const latest = lastDayOf(at);
  if (consent.validUntil > latest) return refuse('consent-is-too-long', { latest });
  const unknown = consent.recipients.filter((id) => !command.knownRecipients.includes(id));
  if (unknown.length > 0) return refuse('recipient-is-not-known', { recipients: unknown });
  for (const { recipientId, ...agreement } of command.agreed) {
    const beyond = exceeding(consent.fields, recipientId, agreement);
    if (beyond) return beyond;
  }
  return [{ kind: 'consent-recorded', consent: { ...consent, recordedAt: at, withdrawnAt: null } }];
};

/** The last day that a consent recorded now may hold. */
export function lastDayOf(at: Date): string {
  const [year = 0, month = 0, day = 0] = dayInHelsinki(at).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + CONSENT_TEXT.validMonths, day)).toISOString().slice(0, 10);
}
