import { timingSafeEqual } from 'node:crypto';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';
import type { Accounts } from './accounts.js';
import { Limit } from './limits.js';
import { isPassword } from './passwords.js';
import { plainEmail } from './registration.js';

const QUARTER_MS = 15 * 60_000;
const MOST_WRONG = 10;

function isDemoPassword(typed: string): boolean {
  const [given, right] = [Buffer.from(typed), Buffer.from(DEMO_PASSWORD)];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Who somebody is by what they typed: one of the demo people, or who has made an account. */
export class LoginDoor {
  private readonly wrong = new Limit(MOST_WRONG, QUARTER_MS);

  constructor(private readonly accounts: Accounts) {}

  async enter(form: URLSearchParams): Promise<{ subject: string } | { username: string; text: 'wrong' | 'tooManyTries' }> {
    const username = plainEmail(form.get('username') ?? '');
    const password = form.get('password') ?? '';
    const now = Date.now();
    if (this.wrong.isReached(username, now)) return { username, text: 'tooManyTries' };
    const subject = await this.subjectOf(username, password);
    if (subject) return { subject };
    this.wrong.note(username, now);
    return { username, text: 'wrong' };
  }

  private async subjectOf(username: string, password: string): Promise<string | undefined> {
    const person = Object.values(DEMO_PEOPLE).find((one) => one.username === username);
    if (person) return isDemoPassword(password) ? person.subject : undefined;
    const account = this.accounts.byEmail(username);
    return await isPassword(password, account?.passwordHash) ? account?.subject : undefined;
  }
}
