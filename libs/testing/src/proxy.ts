import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `there`: from the one who connected to the server; `back`: the answers. */
export type Direction = 'there' | 'back';

export interface TestProxy {
  readonly port: number;
  /** Cuts every connection and takes no more: as when the other side is gone. */
  cut(): Promise<void>;
  /** Resets every open connection; new ones are taken as before. */
  reset(): void;
  /** Resets the connection over which this many more bytes have gone, be it in the middle of a message. */
  resetAfter(bytes: number): void;
  /** Swallows what goes these ways, on open connections and on new ones, and tells neither side: as when a cable is pulled. */
  silence(...directions: readonly Direction[]): void;
  /** Everything arrives so much later. */
  delay(ms: number): void;
  /** Ends whatever was done, for new connections. What has fallen silent has lost bytes and stays silent: whoever waits on it must notice by itself. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

/** How long a server is left with the other half of a silent connection, before it is told that the caller has long gone. */
const FORGOTTEN_AFTER_MS = 30_000;

interface Weather { delayMs: number; readonly silent: Set<Direction>; resetIn: number }

/** One connection: two sockets, and what the weather did to them. */
class Link {
  private readonly swallows = new Set<Direction>();
  private dueAt = { there: 0, back: 0 };

  constructor(private readonly near: Socket, private readonly far: Socket, private readonly weather: Weather, private readonly closed: () => void) {
    this.pass('there', near, far);
    this.pass('back', far, near);
    near.on('close', () => this.nearClosed());
    far.on('close', () => this.farClosed());
    this.weatherChanged();
  }

  weatherChanged(): void {
    for (const direction of this.weather.silent) this.swallows.add(direction);
  }

  reset(): void {
    this.near.resetAndDestroy();
    this.far.resetAndDestroy();
  }

  end(): void {
    this.near.destroy();
    this.far.destroy();
  }

  private nearClosed(): void {
    if (this.far.destroyed) return this.closed();
    if (this.swallows.size === 0) this.far.destroy();
    else setTimeout(() => this.far.destroy(), FORGOTTEN_AFTER_MS).unref();
  }

  private farClosed(): void {
    if (this.near.destroyed) return this.closed();
    if (this.swallows.size === 0) this.inTime('back', () => this.near.destroy());
  }

  private pass(direction: Direction, from: Socket, to: Socket): void {
    from.on('error', () => undefined);
    from.on('data', (chunk: Buffer) => {
      if (this.swallows.has(direction)) return;
      if (this.mustReset(chunk.length)) return this.reset();
      this.inTime(direction, () => {
        if (to.destroyed || to.write(chunk)) return;
        from.pause();
        to.once('drain', () => from.resume());
      });
    });
    from.on('end', () => { if (!this.swallows.has(direction)) this.inTime(direction, () => to.end()); });
  }

  private mustReset(bytes: number): boolean {
    if (this.weather.resetIn === Infinity) return false;
    this.weather.resetIn -= bytes;
    if (this.weather.resetIn > 0) return false;
    this.weather.resetIn = Infinity;
    return true;
  }

  /** Later by the delay, and never before what came earlier. */
  private inTime(direction: Direction, act: () => void): void {
    const now = performance.now();
    const at = Math.max(now + this.weather.delayMs, this.dueAt[direction]);
    if (at <= now) return act();
    this.dueAt[direction] = at;
    setTimeout(act, at - now);
  }
}

/** Stands between a service and a server, so that a test can make the way between the two bad for one service alone. */
export async function testProxy(target: { readonly host: string; readonly port: number }): Promise<TestProxy> {
  const links = new Set<Link>();
  const weather: Weather = { delayMs: 0, silent: new Set(), resetIn: Infinity };
  const listen = (port: number) => new Promise<Server>((resolve, reject) => {
    const server = createServer({ noDelay: true }, (near) => {
      const link: Link = new Link(near, connect({ ...target, noDelay: true }), weather, () => links.delete(link));
      links.add(link);
    });
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => { server.close(resolve); });
    for (const link of links) link.end();
    await closed;
  };
  return {
    port,
    cut,
    reset() { for (const link of links) link.reset(); },
    resetAfter(bytes) { weather.resetIn = bytes; },
    silence(...directions) {
      for (const direction of directions) weather.silent.add(direction);
      for (const link of links) link.weatherChanged();
    },
    delay(ms) { weather.delayMs = ms; },
    async mend() {
      Object.assign(weather, { delayMs: 0, resetIn: Infinity });
      weather.silent.clear();
      if (!server.listening) server = await listen(port);
    },
    stop: cut,
  };
}
