import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service behind the gateway that remembers how it was asked. */
export class TestUpstream {
  readonly asked: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
  /** What it answers; by default an empty list. */
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[]}');
  };
  private server!: Server;

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<TestUpstream> {
    const upstream = new TestUpstream();
    upstream.server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += (chunk as Buffer).toString();
      upstream.asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      upstream.answer(request, response, body);
    });
    await new Promise<void>((resolve) => upstream.server.listen(0, '127.0.0.1', resolve));
    return upstream;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
