import { DEMO_PEOPLE } from '@pirtti/demo';
import type { Language } from '@pirtti/kernel';
import { interactionPolicy, Provider, type Grant, type KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from './accounts.js';
import type { ProviderKeys } from './keys.js';
import { errorPage, loggedOutPage, loginLanguage, logoutPage } from './login-page.js';
import type { Page } from '../page.js';

export interface ProviderSettings {
  /** What tokens name as their issuer: the same for the life of the data, whatever the port. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The portal's address as people see it. */
  readonly publicUrl: string;
  readonly keys: ProviderKeys;
  /** Those that people have made themselves. */
  readonly accounts: Pick<Accounts, 'bySubject'>;
  /** Whether people may make more of them. */
  readonly registration: boolean;
}

/** What access tokens are for. Services check this name. */
const AUDIENCE = 'pirtti';
const RESOURCE = 'urn:pirtti:api';
const OIDC_SCOPES = 'openid profile offline_access';
const HOUR_SECONDS = 60 * 60;
const ACCESS_TOKEN_SECONDS = 10 * 60;

const languageOf = (ctx: KoaContextWithOIDC): Language => loginLanguage(null, ctx.oidc?.params?.ui_locales, ctx.get('accept-language'));

function show(ctx: KoaContextWithOIDC, { html, headers }: Page): void {
  ctx.set({ ...headers });
  ctx.body = html;
}

/** What may be asked for with `prompt`; `create` shows the page where an account is made (Initiating User Registration via OpenID Connect 1.0). */
function promptsWith(registration: boolean): { policy: interactionPolicy.Prompt[]; known: string[] } {
  const policy = interactionPolicy.base();
  if (registration) policy.add(new interactionPolicy.Prompt({ name: 'create', requestable: true }), 0);
  return { policy, known: ['none', 'login', 'consent', ...(registration ? ['create'] : [])] };
}

/** The OpenID provider of the demo people and of who has made an account: code flow with PKCE, JWT access tokens, refresh, logout; nobody is asked for consent, since the portal is ours. */
export function createProvider({ issuer, clientId, clientSecret, publicUrl, keys, accounts, registration }: ProviderSettings): Provider {
  const people = Object.values(DEMO_PEOPLE);
  const prompts = promptsWith(registration);
  return new Provider(issuer, {
    clients: [{
      client_id: clientId,
      client_secret: clientSecret,
      client_name: 'Pirtti',
      redirect_uris: [new URL('/auth/callback', publicUrl).href],
      post_logout_redirect_uris: [new URL('/', publicUrl).href],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    }],
    jwks: keys.jwks,
    cookies: { keys: keys.cookies, names: { session: 'pirtti_id', interaction: 'pirtti_id_login', resume: 'pirtti_id_resume' } },
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    // The portal greets by name and needs no call for it.
    conformIdTokenClaims: false,
    findAccount: (_ctx, subject) => {
      const person = people.find((one) => one.subject === subject);
      const made = accounts.bySubject(subject);
      const named = person ? { name: person.displayName, preferred_username: person.username } : made && { name: made.name, preferred_username: made.email };
      return named && { accountId: subject, claims: () => ({ sub: subject, ...named }) };
    },
    // The portal is first-party: what it may ask for is granted beforehand. The resource has no scope of its own: a scope in
    // both lists would be asked for again and again.
    loadExistingGrant: async (ctx): Promise<Grant | undefined> => {
      const { client, provider, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const grant = (known && await provider.Grant.find(known)) || new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(OIDC_SCOPES);
      await grant.save();
      return grant;
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}`, policy: prompts.policy },
    discovery: { prompt_values_supported: prompts.known },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: ACCESS_TOKEN_SECONDS, jwt: { sign: { alg: 'RS256' } } }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, logoutPage(languageOf(ctx), form, Boolean(ctx.oidc.entities.IdTokenHint), [new URL(publicUrl).origin])),
        postLogoutSuccessSource: (ctx) => show(ctx, loggedOutPage(languageOf(ctx))),
      },
    },
    renderError: (ctx, out, error) => {
      console.error(`${out.error}: ${out.error_description ?? error.message}`);
      show(ctx, errorPage(languageOf(ctx), publicUrl));
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS, AuthorizationCode: 60, IdToken: HOUR_SECONDS, Interaction: HOUR_SECONDS,
      RefreshToken: 12 * HOUR_SECONDS, Session: 12 * HOUR_SECONDS, Grant: 12 * HOUR_SECONDS,
    },
  });
}
