import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { preferredLanguage } from '@pirtti/kernel';
import type { KitProblemCode } from '../problems/kit-problems.js';
import { problemBody } from '../problems/problem-body.js';
import { Problem } from '../problems/problem.js';

const CODES: Readonly<Record<string, KitProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-are-too-large', HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-is-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request-is-too-slow',
};

/** Answers a connection whose bytes became no request, so that there is no language to choose by either; then closes it. */
export function answerRaw(error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const problem = problemBody(new Problem(CODES[(error as { code?: string }).code ?? ''] ?? 'request-is-malformed'), {}, preferredLanguage(undefined));
  const body = JSON.stringify(problem);
  socket.end([
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, 'Content-Type: application/problem+json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store', 'X-Content-Type-Options: nosniff', 'Connection: close', '', body,
  ].join('\r\n'));
}
