import { dayInHelsinki } from '@pirtti/kernel';
import type { SharedField } from '@pirtti/kernel';

/** How the client gave it. */
export const CONSENT_WAYS = ['on-screen', 'on-paper', 'by-voice'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];
export const CONSENT_PURPOSES = ['placement'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export const CONSENT_STATUSES = ['active', 'withdrawn', 'expired'] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/** A client's permission to tell these fields to these organisations for these purposes, in the words of this text. */
export interface Consent {
  readonly id: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly textVersion: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly purposes: readonly ConsentPurpose[];
  readonly fields: readonly SharedField[];
  /** Organisations, by name: a consent for "partners" in general is no consent. */
  readonly recipients: readonly string[];
  readonly how: ConsentWay;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** The last day on which it holds. */
  readonly validUntil: string;
  readonly withdrawnAt: Date | null;
}

export function consentStatus(consent: Consent, at: Date): ConsentStatus {
  if (consent.withdrawnAt) return 'withdrawn';
  return dayInHelsinki(at) > consent.validUntil ? 'expired' : 'active';
}
