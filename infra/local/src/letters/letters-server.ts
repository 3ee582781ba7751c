import { createServer, type Server } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { loginLanguage } from '../identity/login-page.js';
import type { LetterFiles } from './letter-files.js';
import { letterPage, lettersPage, missingPage } from './letters-page.js';

const MAX_LETTER_BYTES = 1024 * 1024;

/** A mail server that keeps what it is given. To addresses in `.invalid`, which exist nowhere (RFC 2606), it says so as a real one does. */
export function smtpServer(files: Pick<LetterFiles, 'keep'>): SMTPServer {
  return new SMTPServer({
    name: 'localhost', authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, size: MAX_LETTER_BYTES, rejectOversized: true, logger: false,
    onRcptTo({ address }, _session, done) {
      done(/\.invalid$/i.test(address) ? Object.assign(new Error('5.1.1 There is no such address'), { responseCode: 550 }) : undefined);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => { if (!stream.sizeExceeded) chunks.push(chunk); });
      stream.on('end', () => {
        if (!stream.sizeExceeded) files.keep(Buffer.concat(chunks), new Date());
        done();
      });
    },
  });
}

/** Where people read what the mail server keeps. */
export const lettersServer = (files: Pick<LetterFiles, 'list' | 'find'>): Server => createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://letters');
  const language = loginLanguage(url.searchParams.get('lang'), undefined, request.headers['accept-language']);
  const [, name] = /^\/letters\/([^/]+)$/.exec(url.pathname) ?? [];
  const answer = async (): Promise<void> => {
    if (url.pathname.startsWith('/health/')) return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
    const letter = name === undefined ? undefined : await files.find(name);
    const { html, headers } = letter ? letterPage(language, letter) : url.pathname === '/' ? lettersPage(language, await files.list()) : missingPage(language);
    response.writeHead(letter || url.pathname === '/' ? 200 : 404, headers).end(html);
  };
  answer().catch((error: unknown) => {
    console.error(error instanceof Error ? error.name : error);
    response.writeHead(500).end();
  });
});
