import { connect, nkeyAuthenticator, nkeys, usernamePasswordAuthenticator, tokenAuthenticator, type Authenticator } from '@nats-io/transport-node';
import type { Finding } from '../../harness.js';
import type { Arena } from './arena.js';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const publicKeyOf = (seed: string): string => nkeys.fromSeed(encoded(seed)).getPublicKey();
const signatureOf = (pair: ReturnType<typeof nkeys.createUser>, nonce: string): string => Buffer.from(pair.sign(encoded(nonce))).toString('base64url');

/** Whoever has no credentials, wrong ones, or another's name without its secret. */
function strangers({ seeds, monitorSeed }: Pick<Arena, 'seeds' | 'monitorSeed'>): readonly { readonly who: string; readonly authenticator?: Authenticator }[] {
  const unknown = nkeys.createUser();
  const users = [...Object.entries(seeds), ['monitor', monitorSeed] as const];
  const words = ['SYS', '$SYS', '$G', 'system', 'admin', 'sys', ...Object.keys(seeds)];
  return [
    { who: 'nobody' },
    { who: 'an unknown nkey', authenticator: nkeyAuthenticator(unknown.getSeed()) },
    ...words.map((word) => ({ who: `user and password "${word}"`, authenticator: usernamePasswordAuthenticator(word, word) })),
    ...words.map((word) => ({ who: `token "${word}"`, authenticator: tokenAuthenticator(word) })),
    ...users.flatMap(([name, seed]) => [
      { who: `${name}’s key with another’s signature`, authenticator: ((nonce?: string) => ({ nkey: publicKeyOf(seed), sig: signatureOf(unknown, nonce ?? '') })) as Authenticator },
      { who: `${name}’s key with an old signature`, authenticator: (() => ({ nkey: publicKeyOf(seed), sig: signatureOf(nkeys.fromSeed(encoded(seed)), 'an old nonce') })) as Authenticator },
      { who: `${name}’s key without a signature`, authenticator: (() => ({ nkey: publicKeyOf(seed), sig: '' })) as Authenticator },
      { who: `${name}’s key as a name`, authenticator: usernamePasswordAuthenticator(publicKeyOf(seed), '') },
    ]),
  ];
}

/** Nobody gets in but who proves to be one of the users. */
export async function knock(arena: Arena): Promise<{ readonly knocked: number; readonly findings: readonly Finding[] }> {
  const all = strangers(arena);
  const findings: Finding[] = [];
  for (const { who, authenticator } of all) if (await isLetIn(arena.url, authenticator)) findings.push(`the broker let in ${who}`);
  return { knocked: all.length, findings };
}

async function isLetIn(servers: string, authenticator: Authenticator | undefined): Promise<boolean> {
  try {
    const connection = await connect({ servers, reconnect: false, timeout: 10_000, ...(authenticator ? { authenticator } : {}) });
    await connection.close();
    return true;
  } catch (failure) {
    if (/authorization/i.test(`${(failure as Error).name} ${(failure as Error).message}`)) return false;
    throw failure;
  }
}
