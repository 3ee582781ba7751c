import { Rounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import type { DataSource } from 'typeorm';
import { nextAttempt } from '../decisions/next-attempt.js';
import { mayBeSent } from '../decisions/may-be-sent.js';
import { isQuiet, type QuietHours } from '../decisions/quiet-hours.js';
import type { LetterChoices } from '../letter-choices.js';
import type { AnyLetterKind } from '../letter-kind.js';
import { composeEmail, composeSms } from './compose.js';
import { emailChannel, type EmailSettings, type Outcome } from './email.js';
import { claimLetters, putOff, settleLetter, type Channel, type ClaimedLetter } from './letter-rows.js';
import { smsChannel, type SmsSettings } from './sms.js';

export interface SenderSettings {
  /** A channel that is left out sends nothing: its letters wait. */
  readonly email?: EmailSettings;
  readonly sms?: SmsSettings;
  readonly quietHours?: QuietHours;
  readonly leaseSeconds?: number;
  /** Where people find the pages. */
  readonly publicUrl?: string;
}

const LOOK_EVERY_MS = 1_000;
const AFTER_FAILURE_MS = 5_000;
const AT_ONCE = 5;
const LEASE_SECONDS = 300;

export interface SenderParts {
  readonly mail: DataSource;
  readonly kinds: readonly AnyLetterKind[];
  readonly clock: Clock;
  readonly settings: SenderSettings;
  /** Where nobody chooses, everybody gets everything. */
  readonly choices?: LetterChoices;
  /** Told once when letters stop going out, and once when they go again; never whom they are to. */
  readonly tell: (sentence: string) => void;
}

/**
 * Sends what waits in the outbox of letters. As many processes as there are may do it: each letter is one's alone until its time is over.
 * Who dies between the server's word and the mark sends the letter again, under the same Message-ID: at least once, and never lost.
 */
export class LetterSender {
  // A failure is not told: readiness tells of the database; the letters wait.
  private readonly rounds = new Rounds({ round: async () => (await this.round() > 0 ? 0 : LOOK_EVERY_MS), firstAfterMs: 0, everyMs: LOOK_EVERY_MS, afterFailureMs: AFTER_FAILURE_MS });
  private troubled = false;
  private readonly channels: readonly Channel[];
  private readonly email: ReturnType<typeof emailChannel> | undefined;
  private readonly sms: ReturnType<typeof smsChannel> | undefined;
  private readonly kinds: ReadonlyMap<string, AnyLetterKind>;
  private readonly choicesAt: string | undefined;

  constructor(private readonly parts: SenderParts) {
    const { email, sms } = parts.settings;
    this.email = email && emailChannel(email);
    this.sms = sms && smsChannel(sms);
    this.channels = [...(email ? ['email' as const] : []), ...(sms ? ['sms' as const] : [])];
    const { choices, settings: { publicUrl } } = parts;
    this.choicesAt = choices && publicUrl && `${publicUrl}${choices.page}`;
    this.kinds = new Map(parts.kinds.map((kind) => [kind.code, kind]));
  }

  start(): void {
    if (this.channels.length > 0) this.rounds.start();
  }

  /** Ends what is under way, so that nothing is sent twice without need. */
  async stop(): Promise<void> {
    await this.rounds.stop();
  }

  /** Sends what is due now. Returns how many letters were tried. */
  async round(): Promise<number> {
    const { mail, clock, settings } = this.parts;
    const at = clock.now();
    const letters = await claimLetters(mail, {
      at, leaseSeconds: settings.leaseSeconds ?? LEASE_SECONDS, channels: this.channels, onlyUrgent: isQuiet(at, settings.quietHours), most: AT_ONCE,
    });
    await Promise.all(letters.map((letter) => this.send(letter)));
    return letters.length;
  }

  private async send(letter: ClaimedLetter): Promise<void> {
    const { mail, clock } = this.parts;
    // Where nobody can say what the reader has chosen, the letter waits with this one's turn.
    if (!(await this.isWanted(letter))) return settleLetter(mail, letter, 'not-wanted', clock.now());
    // What cannot even be put into words is a mistake of ours, which the next version may have mended.
    const outcome = await this.handOver(letter).catch((): Outcome => ({ taken: false, again: true }));
    const at = clock.now();
    if (outcome.taken) {
      await settleLetter(mail, letter, 'sent', at);
      return this.tellTrouble(false);
    }
    if (!outcome.again) return settleLetter(mail, letter, 'refused', at, outcome.reply);
    this.tellTrouble(true);
    const again = nextAttempt({ attempts: letter.attempts, writtenAt: letter.writtenAt, at });
    return again ? putOff(mail, letter, again) : settleLetter(mail, letter, 'given-up', at);
  }

  private async isWanted({ kind: code, readerOrganisationId: organisationId, readerMembershipId: membershipId }: ClaimedLetter): Promise<boolean> {
    const [kind, { mail, choices }] = [this.kinds.get(code), this.parts];
    if (!kind?.mayBeDeclined || !choices || !organisationId || !membershipId) return true;
    return mayBeSent({ reader: { as: 'partner' }, declined: await choices.declinedBy(mail, { organisationId, membershipId }), kind });
  }

  private async handOver({ id, channel, kind: code, language, address, details }: ClaimedLetter): Promise<Outcome> {
    const kind = this.kinds.get(code);
    // Written by a newer version of the service: another process knows it.
    if (!kind) return { taken: false, again: true };
    return channel === 'email' ? this.email!(id, address, composeEmail(kind, language, details, this.choicesAt)) : this.sms!(id, address, composeSms(kind, language, details));
  }

  private tellTrouble(troubled: boolean): void {
    if (troubled !== this.troubled) this.parts.tell(troubled ? 'a letter could not be handed over; it is tried again' : 'letters are handed over again');
    this.troubled = troubled;
  }
}
