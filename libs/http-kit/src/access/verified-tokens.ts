import { createHash } from 'node:crypto';
import type { Person } from './actor.js';

/** So many people at once in one process; the one longest unseen is verified anew. */
const MOST_TOKENS = 10_000;
/** A signature is checked again at least this often: a key that the provider has taken away is not trusted for a token's whole life. */
const TRUSTED_FOR_MS = 60_000;

interface Verified {
  readonly person: Person;
  readonly untilMs: number;
}

/** Whose tokens were found valid a moment ago, by hash: checking a signature costs more than most answers. Only valid ones are kept. */
export class VerifiedTokens {
  private readonly known = new Map<string, Verified>();

  /** The person, while neither the token nor our trust in it has expired. */
  find(token: string, nowMs: number): Person | undefined {
    const key = hashOf(token);
    const found = this.known.get(key);
    if (!found) return undefined;
    this.known.delete(key);
    if (nowMs >= found.untilMs) return undefined;
    // Put back as the newest: a Map keeps its order of insertion.
    this.known.set(key, found);
    return found.person;
  }

  remember(token: string, person: Person, expiresAtMs: number, nowMs: number): void {
    if (this.known.size >= MOST_TOKENS) this.known.delete(this.known.keys().next().value!);
    this.known.set(hashOf(token), { person, untilMs: Math.min(expiresAtMs, nowMs + TRUSTED_FOR_MS) });
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64');
