import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Account {
  /** The tokens' `sub`. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** An account that comes to be when somebody who reads its mail says so. */
export interface AwaitedAccount extends Account {
  /** The login in which it was asked for. */
  readonly uid: string;
  /** Of the secret in the letter's link; the secret itself is kept nowhere. */
  readonly tokenHash: string;
  readonly expiresAt: number;
}

interface Kept {
  readonly accounts: readonly Account[];
  readonly awaited: readonly AwaitedAccount[];
}

/** As long as a login may take. */
export const LINK_MINUTES = 60;
/** Who asks for more than this at once is no crowd of people. */
const MOST_AWAITED = 500;

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The accounts that people have made themselves, in a file that this user alone can read. */
export class Accounts {
  private readonly file: string;
  private kept: Kept;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, 'identity-accounts.json');
    this.kept = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) as Kept : { accounts: [], awaited: [] };
  }

  bySubject(subject: string): Account | undefined {
    return this.kept.accounts.find((one) => one.subject === subject);
  }

  byEmail(email: string): Account | undefined {
    return this.kept.accounts.find((one) => one.email === email);
  }

  /** Notes what was asked for; the answer is the secret for the letter's link. */
  expect(asked: Omit<Account, 'subject'> & { readonly uid: string }, now: number): string {
    const token = randomBytes(32).toString('base64url');
    const awaited = [...this.awaited(now), { ...asked, subject: randomUUID(), tokenHash: digest(token), expiresAt: now + LINK_MINUTES * 60_000 }];
    this.keep({ ...this.kept, awaited: awaited.slice(-MOST_AWAITED) });
    return token;
  }

  expected(token: string, now: number): AwaitedAccount | undefined {
    return this.awaited(now).find((one) => one.tokenHash === digest(token));
  }

  /** Makes the account, once: no other link to the same address opens anything from then on. */
  confirm({ subject, name, email, passwordHash }: AwaitedAccount, now: number): Account {
    const account = { subject, name, email, passwordHash };
    this.keep({ accounts: [...this.kept.accounts, account], awaited: this.awaited(now).filter((one) => one.email !== email) });
    return account;
  }

  private awaited(now: number): readonly AwaitedAccount[] {
    return this.kept.awaited.filter(({ expiresAt }) => expiresAt > now);
  }

  private keep(kept: Kept): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    this.kept = kept;
  }
}
