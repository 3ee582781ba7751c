import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { mondayBefore } from '@pirtti/demo';
import { makeUsers } from '@pirtti/mail';
import type { RolePasswords } from '@pirtti/storage-kit';

/** What is made at the first start and stays as long as the data does. */
export interface Kept {
  /** By database. */
  readonly passwords: Readonly<Record<string, RolePasswords>>;
  readonly broker: ReturnType<typeof makeUsers>;
  /** What the broker's nodes say to each other, where it has several. */
  readonly clusterSecret: string;
  readonly clientSecret: string;
  readonly sessionKey: string;
  /** Memberships name the issuer of the logins that they are for, so it outlives a change of port. */
  readonly issuer: string;
  /** The demo's dates hang on this Monday. */
  readonly demoMonday: string;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Reads what earlier starts have kept and adds what is missing; the file is readable by this user alone. */
export function keptIn(folder: string, wishes: { databases: readonly string[]; deployments: readonly Deployment[]; issuer: string; now: Date }): Kept {
  const file = join(folder, 'secrets.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept> : {};
  const kept: Kept = {
    passwords: Object.fromEntries(wishes.databases.map((name) => [name, before.passwords?.[name] ?? { owner: secret(), app: secret(), mail: secret() }])),
    broker: makeUsers(wishes.deployments, before.broker?.seeds),
    clusterSecret: before.clusterSecret ?? secret(),
    clientSecret: before.clientSecret ?? secret(),
    sessionKey: before.sessionKey ?? secret(),
    issuer: before.issuer ?? wishes.issuer,
    demoMonday: before.demoMonday ?? mondayBefore(wishes.now).toISOString().slice(0, 10),
  };
  writeFileSync(`${file}.new`, JSON.stringify(kept, undefined, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return kept;
}
