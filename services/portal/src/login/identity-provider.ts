import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@pirtti/kernel';
import * as oidc from 'openid-client';
import type { PortalConfig } from '../config.js';
import { PORTAL_CONFIG } from '../tokens.js';
import type { SessionSecrets } from '../sessions/session.store.js';
import { allowedPrompt, type LoginTicket, type Prompt } from './login-ticket.js';

/** A provider that does not answer in this time is away: nobody waits longer in front of an empty page. */
const ANSWER_SECONDS = 5;

const DISCOVERY_PATH = '/.well-known/openid-configuration';

export interface Tokens {
  readonly secrets: SessionSecrets;
  readonly accessExpiresAt: Date;
}

/** The OpenID provider as we use it: code flow with PKCE, refresh, logout. */
@Injectable()
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(@Inject(PORTAL_CONFIG) private readonly config: PortalConfig) {}

  async begin(next: string, language: Language, wish: unknown): Promise<{ ticket: LoginTicket; address: string; prompt: Prompt | undefined }> {
    const provider = await this.discovered();
    const prompt = allowedPrompt(wish, promptsOf(provider));
    const ticket: LoginTicket = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier(), next };
    const address = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: new URL('/auth/callback', this.config.publicUrl).href,
      scope: 'openid profile offline_access',
      audience: this.config.audience,
      ui_locales: language,
      ...(prompt && { prompt }),
      state: ticket.state,
      nonce: ticket.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(ticket.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { ticket, address: address.href, prompt };
  }

  /** Whether people may make accounts themselves, as the provider said when it was last asked to describe itself. */
  async offersRegistration(): Promise<boolean> {
    return allowedPrompt('create', promptsOf(await this.discovered())) !== undefined;
  }

  /** Exchanges the code; throws unless state, nonce, PKCE and the id token are all as they should. */
  async finish(callbackPath: string, ticket: LoginTicket): Promise<Tokens> {
    const answer = await oidc.authorizationCodeGrant(await this.discovered(), new URL(callbackPath, this.config.publicUrl), {
      pkceCodeVerifier: ticket.codeVerifier,
      expectedState: ticket.state,
      expectedNonce: ticket.nonce,
      idTokenExpected: true,
    });
    const claims = answer.claims();
    const displayName = [claims?.['name'], claims?.['preferred_username']].find((name) => typeof name === 'string' && name !== '');
    return tokens(answer, { displayName: typeof displayName === 'string' ? displayName.slice(0, 200) : '' });
  }

  /** New tokens, or undefined when the provider says that the session is over. Throws when the provider is away. */
  async refresh(secrets: SessionSecrets): Promise<Tokens | undefined> {
    if (!secrets.refreshToken) return undefined;
    try {
      const answer = await oidc.refreshTokenGrant(await this.discovered(), secrets.refreshToken);
      return tokens(answer, secrets);
    } catch (error) {
      if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') return undefined;
      throw error;
    }
  }

  /** Ends what the provider knows of the session, as far as it can be asked; returns where the browser should go. */
  async end(secrets: SessionSecrets): Promise<string> {
    const home = new URL('/', this.config.publicUrl).href;
    const provider = await this.discovered().catch(() => undefined);
    if (!provider) return '/';
    const metadata = provider.serverMetadata();
    if (secrets.refreshToken && metadata.revocation_endpoint) await oidc.tokenRevocation(provider, secrets.refreshToken).catch(() => undefined);
    if (!secrets.idToken || !metadata.end_session_endpoint) return '/';
    return oidc.buildEndSessionUrl(provider, { id_token_hint: secrets.idToken, post_logout_redirect_uri: home }).href;
  }

  private discovered(): Promise<oidc.Configuration> {
    // A failed discovery is forgotten, so that the next person tries again.
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, discoveryUrl, clientId, clientSecret } = this.config;
    return oidc.discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      timeout: ANSWER_SECONDS,
      // Plain http is for a provider on this machine or behind the same ingress; the address is the operator's choice.
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      // Behind a proxy the description is fetched elsewhere; it must still name the same issuer, and says where all else is.
      ...(discoveryUrl && { [oidc.customFetch]: (address, init) => fetch(address.endsWith(DISCOVERY_PATH) ? discoveryUrl : address, init as RequestInit) }),
    });
  }
}

const promptsOf = (provider: oidc.Configuration): readonly string[] | undefined => {
  const known: unknown = provider.serverMetadata()['prompt_values_supported'];
  return Array.isArray(known) ? known.filter((each) => typeof each === 'string') : undefined;
};

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

function tokens(answer: Answer, before: Pick<SessionSecrets, 'displayName'> & Partial<SessionSecrets>): Tokens {
  const lifetimeSeconds = answer.expiresIn() ?? 60;
  const refreshToken = answer.refresh_token ?? before.refreshToken;
  const idToken = answer.id_token ?? before.idToken;
  return {
    secrets: { displayName: before.displayName, accessToken: answer.access_token, ...(refreshToken && { refreshToken }), ...(idToken && { idToken }) },
    accessExpiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
  };
}
