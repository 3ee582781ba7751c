import type { Consent } from './consent.js';

export interface ConsentRecorded {
  readonly kind: 'consent-recorded';
  readonly consent: Consent;
}

export interface ConsentWithdrawn {
  readonly kind: 'consent-withdrawn';
  readonly withdrawnAt: Date;
}

export type ConsentFact = ConsentRecorded | ConsentWithdrawn;
