import { endMembership } from '@pirtti/http-kit';
import { newId, ROLE_CODES } from '@pirtti/kernel';
import type { Caller } from './probe.js';
import { lastingToken, type Asker, type Organisation, type Stage } from './stage.js';

export interface Outsider {
  readonly caller: Caller;
  /** What it is told at every door that is not open to all, and at those for anybody who is logged in. */
  readonly told: string;
  readonly toldWhenSignedIn: string;
}

/** Those who have no business at a member's door. */
export async function outsiders(stage: Stage, home: Organisation): Promise<Outsider[]> {
  const { test, strangeIdentity, person, organisations } = stage;
  const { identity } = test;
  const member = await person(home, ROLE_CODES, 'insider');
  const elsewhere = await person(organisations.stranger, ROLE_CODES);
  const ended = await person(home, ROLE_CODES, 'former');
  await endOf(stage, ended);
  const unknown = { subject: newId(), organisation: organisations.stranger };
  const seconds = Math.floor(Date.now() / 1000);
  const named = (name: string, token: string | undefined, told: string, toldWhenSignedIn: string, more: Partial<Caller> = {}): Outsider =>
    ({ caller: { name, token, ...more }, told, toldWhenSignedIn });
  return [
    named('nobody', undefined, 'login-is-needed', 'login-is-needed'),
    named('an expired login', await identity.token(member.subject, { iat: seconds - 7200, exp: seconds - 3600 }), 'token-is-invalid', 'token-is-invalid'),
    named('a login for another audience', await identity.token(member.subject, { aud: 'another' }), 'token-is-invalid', 'token-is-invalid'),
    named('a login of another provider', await strangeIdentity.token(member.subject, { iss: identity.issuer }), 'token-is-invalid', 'token-is-invalid'),
    named('somebody without a membership', await lastingToken(test, unknown.subject), 'membership-is-missing', 'done', { asker: unknown }),
    named(`somebody whose membership of ${home.name} has ended`, ended.token, 'membership-is-missing', 'done', { asker: ended }),
    named(`a stranger who says to act for ${home.name}`, elsewhere.token, 'membership-is-missing', 'done', { asker: elsewhere, organisationHeader: home.id }),
  ];
}

async function endOf({ test, database }: Stage, { membershipId, organisation }: Asker): Promise<void> {
  const endedAt = new Date().toISOString();
  const own = await database.query(`select 1 from pg_class where relname = 'known_memberships'`);
  if (own.rowCount) await endMembership(test.database.mail.manager, { membershipId, organisationId: organisation.id, endedAt });
  else await database.query('update memberships set ended_at = now() where id = $1', [membershipId]);
}
