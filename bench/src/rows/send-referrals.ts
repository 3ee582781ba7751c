import { randomUUID } from 'node:crypto';
import type { Ground } from '../ground/ground.js';
import type { Sql } from '../ground/sql.js';
import { jsonRequest, loadHttp, type Loaded } from '../load/http-load.js';
import { newClients, worker } from './region.js';

/** A counsellor who sends one referral after another, each of a person whom nobody has seen before. */
export interface Sending {
  readonly counsellorId: string;
  load(url: string, connections: number, seconds: number): Promise<Loaded>;
  /** One referral. Returns its id. */
  one(url: string): Promise<string>;
  /** How many people are left. */
  left(): number;
}

/** Prepares so many people with a consent each; what they are asked for is one command that creates the referral and sends it. */
export async function prepareSending(ground: Ground, sql: Sql, people: number): Promise<Sending> {
  const { membershipId, authorization } = await worker(ground, sql, ['service-counsellor']);
  const clients = await newClients(sql, people, membershipId);
  const nextBody = (): string | undefined => {
    const person = clients.pop();
    return person && `{"clientId":"${person.clientId}","consentId":"${person.consentId}","reason":"loneliness","send":true}`;
  };
  return {
    counsellorId: membershipId,
    left: () => clients.length,
    load: (url, connections, seconds) => loadHttp({
      port: Number(new URL(url).port), connections, seconds,
      next: () => {
        const body = nextBody();
        return body && jsonRequest('/referrals', `authorization: ${authorization}\r\nidempotency-key: ${randomUUID()}\r\n`, body);
      },
    }),
    async one(url) {
      const answer = await fetch(`${url}/referrals`, { method: 'POST', body: nextBody(), headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), authorization } });
      if (answer.status !== 201) throw new Error(`a referral could not be sent: ${answer.status}`);
      return (await answer.json() as { id: string }).id;
    },
  };
}
