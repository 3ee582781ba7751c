import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Accounts } from './accounts.js';
import { readForm, send } from './forms.js';
import { LoginDoor } from './login-door.js';
import { errorPage, loginLanguage, loginPage } from './login-page.js';
import { loginOf, RegistrationDoor, type RegistrationSettings, type Visit } from './registration-door.js';

export interface IdentitySettings extends Omit<RegistrationSettings, 'postbox'> {
  /** Left out where people may not make accounts themselves. */
  readonly postbox?: RegistrationSettings['postbox'];
  readonly accounts: Accounts;
}

interface Doors {
  readonly provider: Provider;
  readonly login: LoginDoor;
  readonly registration: RegistrationDoor | undefined;
}

/** One login in the making: shows the page, checks what was typed, hands the person over to the provider. */
async function interaction({ provider, login, registration }: Doors, visit: Visit, url: URL, step: string | undefined): Promise<void> {
  const { request, response, uid } = visit;
  const { params, prompt } = await provider.interactionDetails(request, response);
  // Whoever asks for consent by name gets it: the portal is ours, and there is nothing to agree to.
  if (prompt.name === 'consent') return provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true });
  const language = loginLanguage(url.searchParams.get('lang'), params.ui_locales, request.headers['accept-language']);
  const returnsTo = new URL(String(params.redirect_uri)).origin;
  const action = `/interaction/${uid}`;
  const isRead = request.method === 'GET';
  if (isRead && step === 'abort') {
    return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'the person went back' }, { mergeWithLastSubmission: false });
  }
  const registers = step === 'register' || (step === undefined && isRead && prompt.name === 'create');
  if (registers && registration && (isRead || request.method === 'POST')) return registration.register({ ...visit, language, returnsTo });
  const view = { action, language, returnsTo, ...(registration && { registration: `${action}/register` }) };
  if (isRead && (step === undefined || step === 'login')) return send(response, 200, loginPage(view));
  if (request.method !== 'POST' || step !== undefined) return void response.writeHead(404).end();
  const entered = await login.enter(await readForm(request));
  if ('text' in entered) return send(response, entered.text === 'wrong' ? 422 : 429, loginPage({ ...view, wrong: entered }));
  return provider.interactionFinished(request, response, loginOf(entered.subject), { mergeWithLastSubmission: false });
}

async function answer(doors: Doors, request: IncomingMessage, response: ServerResponse, url: URL, publicUrl: string): Promise<void> {
  const [, , uid = '', step, token] = url.pathname.split('/');
  const visit: Visit = { request, response, uid, language: loginLanguage(url.searchParams.get('lang'), undefined, request.headers['accept-language']), returnsTo: new URL(publicUrl).origin };
  // A letter may be opened in a browser that knows nothing of the login.
  if (step === 'confirm' && token && doors.registration && (request.method === 'GET' || request.method === 'POST')) return doors.registration.confirm(visit, token);
  return interaction(doors, visit, url, step);
}

/** The provider's HTTP server: its own login page, where people make accounts, its readiness, and the protocol. */
export function identityServer(provider: Provider, { accounts, postbox, ownUrl, publicUrl }: IdentitySettings): Server {
  const protocol = provider.callback();
  const doors: Doors = { provider, login: new LoginDoor(accounts), registration: postbox && new RegistrationDoor(provider, accounts, { ownUrl, publicUrl, postbox }) };
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://identity');
    if (url.pathname.startsWith('/health/')) return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
    if (!url.pathname.startsWith('/interaction/')) return void protocol(request, response);
    answer(doors, request, response, url, publicUrl).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (!response.headersSent) send(response, 400, errorPage(loginLanguage(url.searchParams.get('lang'), undefined, request.headers['accept-language']), publicUrl));
    });
  });
}
