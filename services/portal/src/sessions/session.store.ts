import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PortalConfig } from '../config.js';
import { PORTAL_CONFIG } from '../tokens.js';
import { seal, unseal } from './sealing.js';
import { newSessionSecret, sessionIdOf } from './session-cookie.js';
import { SessionDatabase } from './session-database.js';

/** A worker who has not touched the page for this long logs in again. */
export const IDLE_MINUTES = 60;
/** One working day: after this the person logs in again, whatever they do. */
export const ABSOLUTE_HOURS = 10;

/** What is sealed: nobody who reads the table learns who is logged in. */
export interface SessionSecrets {
  readonly displayName: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly idToken?: string;
}

export interface Session extends SessionSecrets {
  readonly id: Buffer;
  readonly accessExpiresAt: Date;
  readonly organisationId: string | null;
}

interface Row {
  id: Buffer;
  sealed: string;
  access_expires_at: Date;
  acting_for: string | null;
}

const ALIVE = `expires_at > now() and last_seen_at > now() - interval '${IDLE_MINUTES} minutes'`;

@Injectable()
export class SessionStore {
  constructor(
    private readonly database: SessionDatabase,
    @Inject(PORTAL_CONFIG) private readonly config: PortalConfig,
  ) {}

  /** Opens a session and returns the secret for the cookie: always a new one, so that none can be planted beforehand. */
  async open(secrets: SessionSecrets, accessExpiresAt: Date): Promise<string> {
    const secret = newSessionSecret();
    await this.query(`delete from sessions where not (${ALIVE})`);
    await this.query(
      `insert into sessions (id, sealed, access_expires_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, now(), now(), now() + interval '${ABSOLUTE_HOURS} hours')`,
      [sessionIdOf(secret), await this.sealed(secrets), accessExpiresAt],
    );
    return secret;
  }

  /** The living session of a cookie. Being seen keeps it alive; the write happens at most once a minute. */
  async find(secret: string | undefined): Promise<Session | undefined> {
    if (!secret || secret.length > 100) return undefined;
    const id = sessionIdOf(secret);
    const rows = await this.query(`select id, sealed, access_expires_at, acting_for from sessions where id = $1 and ${ALIVE}`, [id]);
    if (rows[0]) await this.query(`update sessions set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '1 minute'`, [id]);
    return this.toSession(rows[0]);
  }

  /** Reads the session again under its row lock and saves what `renew` gives: two tabs never spend one refresh token twice. */
  async renew(id: Buffer, renew: (session: Session) => Promise<{ secrets: SessionSecrets; accessExpiresAt: Date } | undefined>): Promise<Session | undefined> {
    return (await this.database.get()).transaction(async (tx: EntityManager) => {
      const rows: Row[] = await tx.query(`select id, sealed, access_expires_at, acting_for from sessions where id = $1 and ${ALIVE} for update`, [id]);
      const session = await this.toSession(rows[0]);
      const renewed = session && (await renew(session));
      if (!renewed) return session;
      await tx.query(`update sessions set sealed = $2, access_expires_at = $3 where id = $1`, [id, await this.sealed(renewed.secrets), renewed.accessExpiresAt]);
      return { ...session, ...renewed.secrets, accessExpiresAt: renewed.accessExpiresAt };
    });
  }

  async actFor(id: Buffer, organisationId: string): Promise<void> {
    await this.query(`update sessions set acting_for = $2 where id = $1`, [id, organisationId]);
  }

  async close(id: Buffer): Promise<void> {
    await this.query(`delete from sessions where id = $1`, [id]);
  }

  private async query(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.database.get()).query<Row[]>(sql, parameters);
  }

  private sealed(secrets: SessionSecrets): Promise<string> {
    return seal(this.config.sessionKey, 'session', secrets);
  }

  private async toSession(row: Row | undefined): Promise<Session | undefined> {
    const secrets = row && (await unseal<SessionSecrets>(this.config.sessionKey, 'session', row.sealed));
    return row && secrets && { ...secrets, id: row.id, accessExpiresAt: row.access_expires_at, organisationId: row.acting_for };
  }
}
