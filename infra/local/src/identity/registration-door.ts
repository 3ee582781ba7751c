import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@pirtti/kernel';
import type { Provider } from 'oidc-provider';
import type { Accounts, AwaitedAccount } from './accounts.js';
import { readForm, send } from './forms.js';
import { Limit } from './limits.js';
import { hashOf, isPassword } from './passwords.js';
import { faultsOf, typedIn } from './registration.js';
import { sendRegistrationLetter, type Postbox } from './registration-letters.js';
import { confirmationPage, linkOverPage, madePage, registrationPage, sentPage } from './registration-pages.js';

/** One request of somebody who makes an account. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly uid: string;
  readonly language: Language;
  /** The portal's origin. */
  readonly returnsTo: string;
}

export interface RegistrationSettings {
  /** Where people find this provider. */
  readonly ownUrl: string;
  readonly publicUrl: string;
  readonly postbox: Postbox;
}

const HOUR_MS = 60 * 60_000;

/** Who logs in by having made an account logs in as by any other way; both questions of the portal are answered. */
export const loginOf = (subject: string) => ({ login: { accountId: subject }, create: {} });

/** Where people make accounts of their own: asked for on a page, and made when somebody who reads the address says so. */
export class RegistrationDoor {
  private readonly lettersTo = new Limit(3, HOUR_MS);
  private readonly lettersFrom = new Limit(60, HOUR_MS);
  private readonly guesses = new Limit(5, HOUR_MS);

  constructor(private readonly provider: Provider, private readonly accounts: Accounts, private readonly settings: RegistrationSettings) {}

  async register({ request, response, uid, language, returnsTo }: Visit): Promise<void> {
    const place = { action: `/interaction/${uid}`, language, returnsTo };
    if (request.method === 'GET') return send(response, 200, registrationPage(place));
    const typed = typedIn(await readForm(request));
    const faults = faultsOf(typed);
    if (Object.keys(faults).length > 0) return send(response, 422, registrationPage(place, typed, faults));
    const now = Date.now();
    const from = request.socket.remoteAddress ?? '';
    if (this.lettersTo.isReached(typed.email, now) || this.lettersFrom.isReached(from, now)) return send(response, 429, registrationPage(place, typed, {}, 'tooManyLetters'));
    this.lettersTo.note(typed.email, now);
    this.lettersFrom.note(from, now);
    // Whether there is an account is seen neither on the page nor by the clock: both ways hash, and both send a letter.
    const passwordHash = await hashOf(typed.password);
    const link = this.accounts.byEmail(typed.email) ? undefined
      : `${this.settings.ownUrl}/interaction/${uid}/confirm/${this.accounts.expect({ name: typed.name, email: typed.email, passwordHash, uid }, now)}?lang=${language}`;
    const sent = await sendRegistrationLetter(this.settings.postbox, typed.email, language, link);
    return sent ? send(response, 200, sentPage(place, typed.email)) : send(response, 422, registrationPage(place, typed, {}, 'notSent'));
  }

  /** Somebody reads the address. In the browser that asked they go on at once; in another one they must know the password too. */
  async confirm(visit: Visit, token: string): Promise<void> {
    const { request, response, uid, language, returnsTo } = visit;
    const awaited = this.accounts.expected(token, Date.now());
    if (!awaited || awaited.uid !== uid) return send(response, 410, linkOverPage(language, this.settings.publicUrl));
    const isHere = await this.provider.interactionDetails(request, response).then((found) => found.uid === uid, () => false);
    const place = { action: `/interaction/${uid}/confirm/${token}`, language, returnsTo };
    const asked = { address: awaited.email, password: !isHere };
    if (request.method === 'GET') return send(response, 200, confirmationPage(place, asked));
    if (!isHere) {
      const fault = await this.guessed(awaited, (await readForm(request)).get('password') ?? '');
      if (fault) return send(response, fault === 'wrongPassword' ? 422 : 429, confirmationPage(place, { ...asked, fault }));
    }
    // Two browsers may press at once.
    if (!this.accounts.expected(token, Date.now())) return send(response, 410, linkOverPage(language, this.settings.publicUrl));
    const { subject } = this.accounts.confirm(awaited, Date.now());
    if (!isHere) return send(response, 200, madePage(language, this.settings.publicUrl));
    return this.provider.interactionFinished(request, response, loginOf(subject), { mergeWithLastSubmission: false });
  }

  private async guessed({ tokenHash, passwordHash }: AwaitedAccount, typed: string): Promise<'wrongPassword' | 'tooManyTries' | undefined> {
    const now = Date.now();
    if (this.guesses.isReached(tokenHash, now)) return 'tooManyTries';
    this.guesses.note(tokenHash, now);
    return await isPassword(typed, passwordHash) ? undefined : 'wrongPassword';
  }
}
