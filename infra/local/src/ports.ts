import { createServer } from 'node:net';

/** Some port that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** A port that is kept from others until it is put to use. */
export interface HeldPort {
  readonly port: number;
  release(): Promise<void>;
}

/** Takes a port of the loopback address (0: any free one); undefined when somebody else has it. */
export function holdPort(port: number): Promise<HeldPort | undefined> {
  return new Promise((resolve) => {
    // A browser left open from before asks again and again: who comes now would keep the port from being let go.
    const server = createServer((visitor) => visitor.destroy());
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.unref();
      const release = (): Promise<void> => new Promise((done) => { server.close(() => done()); });
      resolve(typeof address === 'object' && address ? { port: address.port, release } : undefined);
    });
  });
}

/** Takes the wanted port or the next free one. */
export async function holdPortFrom(wanted: number): Promise<HeldPort> {
  for (let port = wanted; port < wanted + 200; port++) {
    const held = await holdPort(port);
    if (held) return held;
  }
  const any = await holdPort(0);
  if (!any) throw new Error('There is no free port on this machine.');
  return any;
}
