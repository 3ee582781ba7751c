import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';
import type { Provider } from 'oidc-provider';
import { errorPage, loginLanguage, loginPage } from './login-page.js';
import type { Page } from '../page.js';

const MAX_FORM_BYTES = 8 * 1024;

function send(response: ServerResponse, status: number, { html, headers }: Page): void {
  response.writeHead(status, headers).end(html);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM_BYTES) throw new Error('the form is too long');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function samePassword(typed: string): boolean {
  const [given, right] = [Buffer.from(typed), Buffer.from(DEMO_PASSWORD)];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** One login in the making: shows the page, checks what was typed, hands the person over to the provider. */
async function interaction(provider: Provider, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const { params, prompt } = await provider.interactionDetails(request, response);
  // Whoever asks for consent by name gets it: the portal is ours, and there is nothing to agree to.
  if (prompt.name === 'consent') return provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true });
  const [, , uid, step] = url.pathname.split('/');
  const view = {
    action: `/interaction/${uid}`,
    language: loginLanguage(url.searchParams.get('lang'), params.ui_locales, request.headers['accept-language']),
    returnsTo: new URL(String(params.redirect_uri)).origin,
  };
  if (request.method === 'GET' && step === 'abort') {
    return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'the person went back' }, { mergeWithLastSubmission: false });
  }
  if (request.method === 'GET' && step === undefined) return send(response, 200, loginPage(view));
  if (request.method !== 'POST' || step !== undefined) return void response.writeHead(404).end();
  const form = await readForm(request);
  const username = (form.get('username') ?? '').trim().toLowerCase();
  const person = Object.values(DEMO_PEOPLE).find((one) => one.username === username);
  if (!samePassword(form.get('password') ?? '') || !person) {
    return send(response, 422, loginPage({ ...view, wrong: { username } }));
  }
  return provider.interactionFinished(request, response, { login: { accountId: person.subject } }, { mergeWithLastSubmission: false });
}

/** The provider's HTTP server: its own login page, its readiness, and the protocol. */
export function identityServer(provider: Provider, publicUrl: string): Server {
  const protocol = provider.callback();
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://identity');
    if (url.pathname.startsWith('/health/')) return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
    if (!url.pathname.startsWith('/interaction/')) return void protocol(request, response);
    interaction(provider, request, response, url).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (!response.headersSent) send(response, 400, errorPage(loginLanguage(url.searchParams.get('lang'), undefined, request.headers['accept-language']), publicUrl));
    });
  });
}
