import { testProxy, type TestProxy } from '@pirtti/testing';

/** The ways out of one process, each through a proxy of its own. */
export interface Doors {
  readonly postgres: TestProxy;
  /** One per server of the broker. */
  readonly broker: readonly TestProxy[];
}

export async function openDoors(postgresPort: number, brokerPorts: readonly number[]): Promise<Doors> {
  const to = (port: number) => testProxy({ host: '127.0.0.1', port });
  return { postgres: await to(postgresPort), broker: await Promise.all(brokerPorts.map(to)) };
}

/** A database's URL through a door, by which the server's list of sessions names the process. */
export function through(url: string, door: TestProxy, process: string): string {
  const changed = new URL(url);
  changed.port = String(door.port);
  changed.searchParams.set('application_name', process);
  return changed.href;
}
