import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LANGUAGES, preferredLanguage, type Label, type Language } from '@pirtti/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalConfig } from '../config.js';
import { callUpstream } from '../gateway/upstream-call.js';
import { PortalProblem } from '../http/problem.js';
import type { AnswerProblem } from '../http/problem.filter.js';
import { paperPolicy } from './security-headers.js';

/** What our addresses call what the service asks for. */
const NAMES = { kunta: 'municipalityCode', jarjesto: 'organisationId', haku: 'text', kieli: 'language', alku: 'from', loppu: 'to', maara: 'most' } as const;
const PAGE_LIMIT_BYTES = 4 * 1024 * 1024;

const SORRY: Readonly<Record<'gone' | 'away', Label>> = {
  gone: { fi: 'Tätä ei löytynyt. Tarkista osoite.', sv: 'Detta hittades inte. Kontrollera adressen.', en: 'This was not found. Check the address.' },
  away: { fi: 'Tietoja ei juuri nyt saada. Yritä hetken kuluttua uudelleen.', sv: 'Uppgifterna kan inte hämtas just nu. Försök igen om en stund.', en: 'This cannot be fetched right now. Try again in a moment.' },
};

/**
 * Whole pages that the activities' service makes of what is public: a newsletter and a poster as they are looked at before they are sent or
 * printed, and the widget, which alone may stand in a frame of another's site. They have no scripts, know nobody, and are shut into a sandbox.
 */
export function papers(config: PortalConfig, answer: AnswerProblem) {
  const fetchJson = async (request: FastifyRequest, reply: FastifyReply, path: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const answered = await callUpstream({
      base: config.upstreams.activities, path: `${path}${queryOf(request.query as Record<string, unknown>)}`, method: 'GET', body: undefined, signal: gone.signal,
      headers: { accept: 'application/json', traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01` },
    });
    return { status: answered.statusCode ?? 502, body: await readJson(answered) };
  };

  const page = (path: (request: FastifyRequest) => string, frames: 'own' | 'anybody') => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fetched = await fetchJson(request, reply, path(request)).catch((error: unknown) => {
      if (error instanceof PortalProblem) return { status: 503, body: {} as Record<string, unknown> };
      throw error;
    });
    const isThere = fetched.status === 200 && typeof fetched.body['html'] === 'string';
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': paperPolicy(frames), 'cache-control': isThere && frames === 'anybody' ? 'public, max-age=300' : 'no-store' });
    // A site that asks that everything in it agrees to be there may have it there.
    if (frames === 'anybody') reply.header('cross-origin-resource-policy', 'cross-origin');
    if (isThere) return reply.send(fetched.body['html']);
    const isGone = fetched.status >= 400 && fetched.status < 500;
    return reply.code(isGone ? 404 : 503).send(sorryPage(SORRY[isGone ? 'gone' : 'away'], languageOf(request)));
  };

  return async (instance: FastifyInstance): Promise<void> => {
    instance.setErrorHandler((error, request, reply) => void answer(error, request, reply));
    instance.get('/upotus/toiminta', page(() => '/public/widget', 'anybody'));
    instance.get('/upotus/toiminta.json', async (request, reply) => {
      const { status, body } = await fetchJson(request, reply, '/public/feed');
      if (status !== 200) throw new PortalProblem(status < 500 ? 'not-found' : 'service-is-away');
      return reply.headers({ 'content-type': 'application/feed+json; charset=utf-8', 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'public, max-age=300' }).send(JSON.stringify(body));
    });
    instance.get('/uutiskirje', page(() => '/public/newsletter', 'own'));
    instance.get('/juliste/:id', page((request) => `/public/activities/${encodeURIComponent((request.params as { id: string }).id)}/poster`, 'own'));
  };
}

/** What is known, by the service's names; the rest stays here. */
function queryOf(query: Record<string, unknown>): string {
  const asked = Object.entries(NAMES).flatMap(([ours, theirs]) => [query[ours]].flat().filter((value) => typeof value === 'string' && value !== '').map((value) => [theirs, value] as [string, string]));
  const text = new URLSearchParams(asked).toString();
  return text && `?${text}`;
}

async function readJson(answered: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answered as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > PAGE_LIMIT_BYTES) throw new PortalProblem('service-answered-badly');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new PortalProblem('service-answered-badly');
  }
}

function languageOf(request: FastifyRequest): Language {
  const { kieli } = request.query as { kieli?: unknown };
  return LANGUAGES.find((one) => one === kieli) ?? preferredLanguage(request.headers['accept-language']);
}

const sorryPage = (words: Label, language: Language): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pirtti</title></head><body><main><h1 style="font:600 1.1rem/1.5 sans-serif;margin:16px">${words[language]}</h1></main></body></html>`;
