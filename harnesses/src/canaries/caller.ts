import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@pirtti/demo';
import type { Pirtti } from '@pirtti/local';
import type { Kind } from './people.js';

/** One answer, for whoever reads along. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly bytes: Buffer;
  /** What was asked, without what was written into it. */
  readonly what: string;
  /** What the asker may see in it. */
  readonly maySee: readonly Kind[];
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly maySee?: readonly Kind[];
  /** How the call is named in a finding; its own path when left out. */
  readonly what?: string;
  /** Repeated through outages until it is answered otherwise than "come back" (the same key, so nothing is done twice). */
  readonly patient?: boolean;
}

const PATIENCE_MS = 90_000;
const AGAIN_MS = 250;
const COME_BACK = new Set([429, 500, 502, 503, 504]);
const STILL_RUNNING = 'idempotency-key-is-in-use';
const HTTP_TIMEOUT_MS = 60_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** What is read out of an answer here. */
interface Known {
  readonly id: string;
  readonly status: string;
  readonly version: string;
  readonly total: number;
  readonly fingerprint: string;
  readonly placement: { readonly id: string };
  readonly person: { readonly version: number };
  readonly token: string;
  readonly items: readonly { readonly id: string }[];
}

/** A person of the demo at work, through the portal as a browser does it; every answer is shown to `read`. */
export class Caller {
  private cookies = new Map<string, string>();

  constructor(private readonly house: Pirtti, private readonly username: string, private readonly read: (answer: Answer) => void) {}

  /** Through the real login. */
  async logIn(): Promise<this> {
    let url = `${this.house.url}/auth/login?next=/tyo`;
    let form: string | undefined;
    for (let steps = 0; steps < 12; steps += 1) {
      const response = await this.fetch(url, form === undefined ? {} : { method: 'POST', body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      form = undefined;
      const location = response.headers.get('location');
      if (location) url = new URL(location, url).href;
      else if (url.startsWith(`${this.house.url}/tyo`)) break;
      else {
        // The login page: one press sends what would have been typed.
        form = new URLSearchParams({ username: this.username, password: DEMO_PASSWORD }).toString();
      }
    }
    // The first look chooses for whom the person acts.
    const me = await (await this.fetch(`${this.house.url}/auth/me`)).json() as { loggedIn: boolean };
    if (!me.loggedIn) throw new Error(`${this.username} could not log in`);
    return this;
  }

  /** `/api/<path>`; the parsed answer, whatever its status. */
  async ask(path: string, call: Call = {}): Promise<{ readonly status: number; readonly body: unknown; readonly bytes: Buffer }> {
    const { method = call.body === undefined ? 'GET' : 'POST', body, headers = {}, maySee = [], patient = true, what = `${method} ${withoutIds(path)}` } = call;
    const key = headers['idempotency-key'] ?? randomUUID();
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.once(`${this.house.url}/api/${path}`, method, body, { ...headers, 'idempotency-key': key });
      if (answer) {
        this.read({ ...answer, what, maySee: answer.status < 300 ? maySee : [] });
        const comeBack = COME_BACK.has(answer.status) || (answer.status === 409 && answer.bytes.includes(STILL_RUNNING));
        if (!patient || !comeBack || Date.now() > giveUpAt) return { status: answer.status, body: parsed(answer.bytes), bytes: answer.bytes };
      } else if (!patient || Date.now() > giveUpAt) {
        return { status: 0, body: undefined, bytes: Buffer.alloc(0) };
      }
      await sleep(AGAIN_MS);
    }
  }

  /** As `ask`, and it must have been done. */
  async done(path: string, call: Call = {}): Promise<Known> {
    const { status, body } = await this.ask(path, call);
    if (status < 200 || status >= 300) throw new Error(`${this.username} could not ${call.method ?? 'POST'} ${withoutIds(path)}: ${status} ${JSON.stringify(body)}`);
    return body as Known;
  }

  private async once(url: string, method: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Pick<Answer, 'status' | 'headers' | 'bytes'> | undefined> {
    try {
      const response = await this.fetch(url, {
        method, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), origin: this.house.url, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'), bytes: Buffer.from(await response.arrayBuffer()) };
    } catch {
      // Nobody answered, or the answer broke off.
      return undefined;
    }
  }

  private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie ? { cookie } : {}) }, signal: AbortSignal.timeout(HTTP_TIMEOUT_MS) });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response;
  }
}

const withoutIds = (path: string): string => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/\?.*/, '?…');

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
