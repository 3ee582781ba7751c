import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { isId, preferredLanguage } from '@pirtti/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PortalConfig } from '../config.js';
import { PortalProblem } from '../http/problem.js';
import { seal, unseal } from '../sessions/sealing.js';
import { cookieOptions, sessionCookieName } from '../sessions/session-cookie.js';
import { ABSOLUTE_HOURS, type Session, SessionStore } from '../sessions/session.store.js';
import { PORTAL_CONFIG, PORTAL_LOGGER, type Logger } from '../tokens.js';
import { AccessTokens } from './access-tokens.js';
import { IdentityProvider } from './identity-provider.js';
import { type LoginTicket, minutesFor, safeNext, ticketCookieName } from './login-ticket.js';
import { Memberships } from './memberships.js';

/** Where a person lands when the login could not be finished: the front page says so in words. */
const LOGIN_FAILED = '/?kirjautuminen=epaonnistui';

@Controller('auth')
export class AuthController {
  constructor(
    @Inject(PORTAL_CONFIG) private readonly config: PortalConfig,
    @Inject(PORTAL_LOGGER) private readonly logger: Logger,
    private readonly sessions: SessionStore,
    private readonly provider: IdentityProvider,
    private readonly accessTokens: AccessTokens,
    private readonly memberships: Memberships,
  ) {}

  @Get('login')
  async login(
    @Query('next') next: unknown, @Query('kieli') language: unknown, @Query('prompt') prompt: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply,
  ): Promise<void> {
    const inLanguage = preferredLanguage(typeof language === 'string' ? language : request.headers['accept-language']);
    const begun = await this.provider.begin(safeNext(next), inLanguage, prompt).catch((error: unknown) => this.logger.warn({ reason: reasonOf(error) }, 'login could not begin'));
    if (!begun) return void reply.redirect(LOGIN_FAILED, 302);
    const { ticket, address, prompt: asked } = begun;
    reply.setCookie(ticketCookieName(ticket.state), await seal(this.config.sessionKey, 'login', ticket), {
      ...cookieOptions(this.config.publicUrl), path: '/auth', maxAge: minutesFor(asked) * 60,
    });
    reply.redirect(address, 302);
  }

  @Get('callback')
  async callback(@Query('state') state: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const cookieName = ticketCookieName(typeof state === 'string' ? state : '');
    const sealed = request.cookies[cookieName];
    const ticket = sealed ? await unseal<LoginTicket>(this.config.sessionKey, 'login', sealed) : undefined;
    reply.clearCookie(cookieName, { path: '/auth' });
    const tokens = ticket && (await this.provider.finish(request.url, ticket).catch((error: unknown) => this.logger.warn({ reason: reasonOf(error) }, 'login could not be finished')));
    if (!ticket || !tokens) return void reply.redirect(LOGIN_FAILED, 302);
    const before = await this.sessionOf(request);
    if (before) await this.sessions.close(before.id);
    const secret = await this.sessions.open(tokens.secrets, tokens.accessExpiresAt);
    reply.setCookie(sessionCookieName(this.config.publicUrl), secret, { ...cookieOptions(this.config.publicUrl), maxAge: ABSOLUTE_HOURS * 3600 });
    reply.redirect(ticket.next, 302);
  }

  /** Whether somebody without an account may make one: not where the provider's keeper has turned it off, nor while the provider is away. */
  @Get('registration')
  async registration(): Promise<{ offered: boolean }> {
    return { offered: await this.provider.offersRegistration().catch(() => false) };
  }

  @Post('logout')
  @HttpCode(200)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ redirectTo: string }> {
    const session = await this.sessionOf(request);
    reply.clearCookie(sessionCookieName(this.config.publicUrl), cookieOptions(this.config.publicUrl));
    if (!session) return { redirectTo: '/' };
    await this.sessions.close(session.id);
    return { redirectTo: await this.provider.end(session) };
  }

  @Get('me')
  async me(@Req() request: FastifyRequest) {
    const session = await this.sessionOf(request);
    if (!session) return { loggedIn: false };
    const token = await this.accessTokens.of(session).catch((error: unknown) => {
      if (error instanceof PortalProblem && error.code === 'session-has-ended') return undefined;
      throw error;
    });
    if (!token) return { loggedIn: false };
    const memberships = await this.memberships.of(token);
    const chosen = memberships?.find((each) => each.organisation.id === session.organisationId) ?? memberships?.[0];
    if (chosen && chosen.organisation.id !== session.organisationId) await this.sessions.actFor(session.id, chosen.organisation.id);
    return {
      loggedIn: true,
      displayName: session.displayName,
      ...(chosen && { organisation: { id: chosen.organisation.id, names: chosen.organisation.names }, roles: chosen.roles }),
      ...(memberships && { memberships }),
    };
  }

  @Post('organisation')
  @HttpCode(200)
  async actFor(@Body() body: { organisationId?: unknown } | undefined, @Req() request: FastifyRequest): Promise<{ organisationId: string }> {
    const organisationId = body?.organisationId;
    if (!isId(organisationId)) throw new PortalProblem('request-is-malformed');
    const session = await this.sessionOf(request);
    if (!session) throw new PortalProblem('login-is-needed');
    const memberships = await this.memberships.of(await this.accessTokens.of(session));
    if (!memberships) throw new PortalProblem('service-is-away');
    if (!memberships.some((each) => each.organisation.id === organisationId)) throw new PortalProblem('organisation-is-not-yours');
    await this.sessions.actFor(session.id, organisationId);
    return { organisationId };
  }

  private sessionOf(request: FastifyRequest): Promise<Session | undefined> {
    return this.sessions.find(request.cookies[sessionCookieName(this.config.publicUrl)]);
  }
}

/** What may be logged of a failed login: the kind of error, never its address, code or claims. */
const reasonOf = (error: unknown): string => {
  const known = error as { code?: unknown; error?: unknown; name?: unknown };
  return [known.name, known.code, known.error].filter((part) => typeof part === 'string').join(' ');
};
