import type { Language } from '@pirtti/kernel';
import type { LetterKind } from './letter-kind.js';

/** What has become of a letter, as its sender may know it. */
export const LETTER_STATUSES = ['waiting', 'sent', 'refused', 'given-up', 'not-wanted'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** Where a letter goes: an e-mail address, or a telephone number in the international form. */
export type Destination = { readonly email: string } | { readonly phone: string };

/** To which organisation a letter goes and, where that person also logs in, to which of its people. */
export interface Addressee {
  readonly organisationId: string;
  readonly membershipId: string | null;
}

/**
 * Who reads it. A resident's wish not to be contacted silences every letter to them. Those who work with us have no such wish:
 * they choose which kinds they do without, which is looked up when the letter leaves.
 */
export type Reader = { readonly as: 'partner'; readonly addressee?: Addressee } | { readonly as: 'resident'; readonly doNotContact: boolean };

export interface NewLetter<Details extends object> {
  readonly kind: LetterKind<Details>;
  readonly details: Details;
  readonly to: Destination;
  readonly reader: Reader;
  readonly language: Language;
  /** The record that it is about: there its sender sees what has become of it. */
  readonly about: { readonly kind: string; readonly id: string };
  readonly at: Date;
}

/** A letter as its sender sees it: what it said and where it went is kept nowhere once it has gone. */
export interface SentLetter {
  readonly id: string;
  readonly kind: string;
  readonly status: LetterStatus;
  readonly channel: 'email' | 'sms';
  readonly writtenAt: Date;
  /** When it went, or when it was clear that it never will. */
  readonly settledAt: Date | null;
  /** The other side's code for a refusal: `5.1.1` is an address that does not exist. */
  readonly reply: string | null;
  /** The organisation that was written to, where whoever wrote has said. */
  readonly addresseeId: string | null;
}
