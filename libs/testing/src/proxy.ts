import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TestProxy {
  readonly port: number;
  /** Cuts every connection and takes no more: as when the other side is gone. */
  cut(): Promise<void>;
  /** Takes connections again, on the same port. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

/** Stands between a service and a server, so that a test can take the server away from one service alone. */
export async function testProxy(target: { readonly host: string; readonly port: number }): Promise<TestProxy> {
  const open = new Set<Socket>();
  const track = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
  };
  const accept = (): ReturnType<typeof createServer> => createServer((near) => {
    const far = connect(target);
    track(near);
    track(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const listen = (port: number) => new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = accept();
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => { server.close(resolve); });
    for (const socket of open) socket.destroy();
    await closed;
  };
  return { port, cut, async mend() { server = await listen(port); }, stop: cut };
}
