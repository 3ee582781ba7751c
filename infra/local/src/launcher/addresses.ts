import { freePort, portFrom } from '../ports.js';

export const SERVICES = ['partners', 'activities', 'referrals', 'reporting'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** The database of each service, and the portal's own for its sessions. */
export const DATABASES = [...SERVICES, 'portal'] as const;

export type PartName = 'postgres' | 'nats-server' | 'identity' | ServiceName | 'portal';
export const PARTS: readonly PartName[] = ['postgres', 'nats-server', 'identity', ...SERVICES, 'portal'];

/** The ports of a run; the broker has one more, where it tells of itself. */
export type Ports = Readonly<Record<PartName | 'nats-monitor', number>>;

const PREFERRED: Ports = {
  portal: 8080, identity: 8090, partners: 8091, activities: 8092, referrals: 8093, reporting: 8094,
  postgres: 8095, 'nats-server': 8096, 'nats-monitor': 8097,
};

/** The preferred ports, each one that is taken replaced by the next free one; or any free ones, for tests beside a running house. */
export async function choosePorts(kind: 'preferred' | 'free', wishes: Partial<Ports> = {}): Promise<Ports> {
  const chosen = new Map<string, number>();
  for (const [name, preferred] of Object.entries({ ...PREFERRED, ...wishes })) {
    const taken = new Set(chosen.values());
    let port = kind === 'free' ? await freePort() : await portFrom(preferred, taken);
    while (taken.has(port)) port = await freePort();
    chosen.set(name, port);
  }
  return Object.fromEntries(chosen) as Ports;
}

/** The address of a part on this machine. */
export const addressOf = (port: number): string => `http://127.0.0.1:${port}`;
