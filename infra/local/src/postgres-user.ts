import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** PostgreSQL refuses to run as root; this is how to run it as someone else on this machine. */
export interface PostgresUser {
  /** Put before the command line; empty when nothing is needed. */
  readonly as: readonly string[];
  /** Who must own the data folder, where it is not us. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  readonly how: 'direct' | 'user-namespace' | 'nobody';
}

const NOBODY = 65534;
const CAP_DAC_OVERRIDE = 1n << 1n;

const works = (command: readonly string[]): boolean =>
  spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0;

const IN_NAMESPACE = ['unshare', '-U', '--map-user=1000', '--map-group=1000', '--'] as const;

/**
 * As nobody, yet reaching what root reaches (so that a checkout under a 0700 folder works as it does in a user namespace);
 * a container without that capability keeps plain nobody.
 */
function asNobody(): string[] {
  const plain = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const capable = [...plain, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`);
  return [...((held & CAP_DAC_OVERRIDE) !== 0n && works([...capable, '--', 'true']) ? capable : plain), '--'];
}

/** Chooses: as we are; as root in a user namespace of its own; as root without namespaces, as nobody. No user is ever created. */
export function postgresUser(uid: number | undefined = process.getuid?.()): PostgresUser {
  if (uid !== 0) return { as: [], how: 'direct' };
  if (works([...IN_NAMESPACE, 'true'])) return { as: IN_NAMESPACE, how: 'user-namespace' };
  const as = asNobody();
  if (!works([...as, 'true'])) {
    throw new Error('PostgreSQL does not run as root, and here root may neither open a user namespace nor change to another user: start Pirtti as an ordinary user.');
  }
  return { as, owner: { uid: NOBODY, gid: NOBODY }, how: 'nobody' };
}
