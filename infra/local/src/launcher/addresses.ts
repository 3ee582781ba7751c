import { holdPortFrom, type HeldPort } from '../ports.js';

export const SERVICES = ['partners', 'activities', 'referrals', 'reporting'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** The database of each service, and the portal's own for its sessions. */
export const DATABASES = [...SERVICES, 'portal'] as const;

export type PartName = 'postgres' | 'nats-server' | 'identity' | 'letters' | ServiceName | 'portal';
export const PARTS: readonly PartName[] = ['postgres', 'nats-server', 'identity', 'letters', ...SERVICES, 'portal'];

/** The ports of a run; the broker has one more, where it tells of itself, and so have letters, where they are brought. */
export type Ports = Readonly<Record<PartName | 'nats-monitor' | 'smtp', number>>;

const PREFERRED: Ports = {
  portal: 8080, identity: 8090, partners: 8091, activities: 8092, referrals: 8093, reporting: 8094,
  postgres: 8095, 'nats-server': 8096, 'nats-monitor': 8097, letters: 8098, smtp: 8099,
};

/** The ports of a run, each kept from other programs (another house that starts at the same time, say) until its part uses it. */
export interface HeldPorts {
  readonly ports: Ports;
  release(...names: (keyof Ports)[]): Promise<void>;
}

/** The preferred ports, each one that is taken replaced by the next free one; or any free ones, for tests beside a running house. */
export async function choosePorts(kind: 'preferred' | 'free'): Promise<HeldPorts> {
  const held = new Map<string, HeldPort>();
  for (const [name, preferred] of Object.entries(PREFERRED)) {
    held.set(name, await holdPortFrom(kind === 'free' ? 0 : preferred));
  }
  return {
    ports: Object.fromEntries([...held].map(([name, { port }]) => [name, port])) as Ports,
    release: async (...names) => {
      await Promise.all(names.map((name) => {
        const port = held.get(name);
        held.delete(name);
        return port?.release();
      }));
    },
  };
}

/** The address of a part on this machine. */
export const addressOf = (port: number): string => `http://127.0.0.1:${port}`;
