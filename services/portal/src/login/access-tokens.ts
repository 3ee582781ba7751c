import { Injectable } from '@nestjs/common';
import { PortalProblem } from '../http/problem.js';
import { type Session, SessionStore } from '../sessions/session.store.js';
import { IdentityProvider } from './identity-provider.js';

/** A token is renewed this long before it ends, so that it does not expire on its way to a service. */
const RENEW_BEFORE_MS = 30_000;

const isFresh = (session: Session): boolean => session.accessExpiresAt.getTime() - Date.now() > RENEW_BEFORE_MS;

/** Gives a session's access token, renewed when it is about to end. */
@Injectable()
export class AccessTokens {
  /** Renewals under way in this process: ten requests of one page wait for one renewal, not in line for the row lock. */
  private readonly renewals = new Map<string, Promise<Session>>();

  constructor(
    private readonly sessions: SessionStore,
    private readonly provider: IdentityProvider,
  ) {}

  async of(session: Session): Promise<string> {
    if (isFresh(session)) return session.accessToken;
    const key = session.id.toString('hex');
    let renewal = this.renewals.get(key);
    if (!renewal) {
      renewal = this.renew(session).finally(() => this.renewals.delete(key));
      this.renewals.set(key, renewal);
    }
    return (await renewal).accessToken;
  }

  private async renew(session: Session): Promise<Session> {
    let over = false;
    const renewed = await this.sessions
      .renew(session.id, async (current) => {
        if (isFresh(current)) return undefined;
        const tokens = await this.provider.refresh(current);
        over = tokens === undefined;
        return tokens;
      })
      .catch(() => {
        throw new PortalProblem('service-is-away');
      });
    if (over) await this.sessions.close(session.id);
    if (over || !renewed) throw new PortalProblem('session-has-ended');
    return renewed;
  }
}
