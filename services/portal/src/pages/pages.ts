import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { PortalConfig } from '../config.js';
import { PortalProblem } from '../http/problem.js';
import type { AnswerProblem } from '../http/problem.filter.js';
import { contentSecurityPolicy } from './security-headers.js';

/** Vite leaves this where the nonce belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';
const YEAR_SECONDS = 31_536_000;
/** A path whose last part has an ending asks for a file, not for a page. */
const ASKS_FOR_A_FILE = /\.[a-z0-9]{2,12}$/i;

/** The web pages: hashed files for a year, and one document for every address, with a fresh nonce each time. */
export function pages(config: PortalConfig, answer: AnswerProblem) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.setErrorHandler((error, request, reply) => void answer(error, request, reply));
    const folder = config.pagesFolder;
    const document = folder ? latest(join(folder, 'index.html')) : undefined;
    if (folder) {
      await instance.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', index: false, immutable: true, maxAge: YEAR_SECONDS * 1000, decorateReply: false });
      await instance.register(fastifyStatic, { root: join(folder, 'files'), prefix: '/files/', index: false, maxAge: 3_600_000, decorateReply: false });
    }
    // Asked for anew each time, so that a mistake in it does not outlive its mending.
    const worker = folder ? latest(join(folder, 'sw.js')) : undefined;
    instance.get('/sw.js', async (_request, reply) => {
      if (!worker) throw new PortalProblem('service-is-away');
      return reply.headers({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': "default-src 'none'; connect-src 'self'" }).send(await worker());
    });
    instance.get('/*', async (request, reply) => {
      const path = request.url.split('?')[0] ?? '/';
      if (ASKS_FOR_A_FILE.test(path) || path.startsWith('/auth/')) throw new PortalProblem('not-found');
      if (!document) throw new PortalProblem('service-is-away');
      const nonce = randomBytes(16).toString('base64url');
      return reply
        .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy(nonce) })
        .send((await document()).replaceAll(NONCE_PLACEHOLDER, nonce));
    });
  };
}

/** Reads a file again when it has changed: pages can be built anew under a running portal, and old ones name files that are gone. */
function latest(path: string): () => Promise<string> {
  let kept: { changedMs: number; content: string } | undefined;
  return async () => {
    const { mtimeMs } = await stat(path);
    if (kept?.changedMs !== mtimeMs) kept = { changedMs: mtimeMs, content: await readFile(path, 'utf8') };
    return kept.content;
  };
}
