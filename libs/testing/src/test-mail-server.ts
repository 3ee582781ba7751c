import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What a mail server says to a recipient that it does not take, e.g. 550 or 451. */
export interface MailServerReply {
  readonly code: number;
  readonly text: string;
}

/** A real mail server that keeps what it took, in the order in which it came. */
export interface TestMailServer {
  /** `smtp://127.0.0.1:…`. */
  readonly url: string;
  readonly letters: readonly Email[];
  /** From now on this address gets this reply; undefined takes its letters again. */
  answer(address: string, reply: MailServerReply | undefined): void;
  stop(): Promise<void>;
}

export interface TestMailServerOptions {
  /** The port that an earlier one had; a free one when left out. */
  readonly port?: number;
  /** How long it takes over each letter. */
  readonly takesMs?: number;
}

export async function testMailServer({ port = 0, takesMs = 0 }: TestMailServerOptions = {}): Promise<TestMailServer> {
  const letters: Email[] = [];
  const replies = new Map<string, MailServerReply>();
  const server = new SMTPServer({
    name: 'localhost', authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false,
    onRcptTo({ address }, _session, done) {
      const reply = replies.get(address);
      done(reply && Object.assign(new Error(reply.text), { responseCode: reply.code }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((letter) => { letters.push(letter); setTimeout(done, takesMs); }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, letters,
    answer: (address, reply) => { if (reply) replies.set(address, reply); else replies.delete(address); },
    stop: () => new Promise((resolve) => { server.close(() => resolve()); }),
  };
}
