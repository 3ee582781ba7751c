import { textOf } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import type { Endpoint } from './endpoints.js';
import type { Call } from './sample.js';
import type { Asker, Stage, Thing } from './stage.js';

/** Somebody, or nobody, with what they show at the door. */
export interface Caller {
  /** In words: `link-person of regionA`. */
  readonly name: string;
  readonly token?: string;
  /** For whom they say they act. */
  readonly organisationHeader?: string;
  readonly asker?: Pick<Asker, 'subject' | 'organisation'>;
}

/** One question, and the only right answer to it. */
export interface Probe {
  readonly endpoint: Endpoint;
  readonly caller: Caller;
  /** In words: `a colleague's draft`. */
  readonly about: string;
  readonly call: Call;
  /** `done`, or a problem's code. */
  readonly expected: string;
  /** What is asked about is another organisation's. */
  readonly foreign?: boolean;
  readonly thing?: Thing;
  /** Not even what others have published belongs into the answer. */
  readonly ownOnly?: boolean;
}

export interface Told {
  readonly probe: Probe;
  readonly status: number;
  /** The problem's code where it is one. */
  readonly code: string | undefined;
  readonly text: string;
  /** All that is the same for everybody who is told the same. */
  readonly headers: string;
  readonly ms: number;
}

const CHANGES_EACH_TIME = new Set(['date', 'keep-alive', 'connection', 'content-disposition']);

export async function send(stage: Stage, probe: Probe, body: unknown = probe.call.body): Promise<Told> {
  const { endpoint, caller, call } = probe;
  const headers: Record<string, string> = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
    ...(caller.organisationHeader ? { 'pirtti-organisation': caller.organisationHeader } : {}),
    ...(endpoint.method === 'POST' ? { 'idempotency-key': newId() } : {}),
  };
  const from = performance.now();
  const response = await fetch(stage.test.url + call.address, { method: endpoint.method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  const ms = performance.now() - from;
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  return {
    probe, status: response.status, text, ms, code: isProblem ? (JSON.parse(text) as { code: string }).code : undefined,
    headers: [...response.headers].filter(([name]) => !CHANGES_EACH_TIME.has(name)).map((pair) => pair.join(': ')).sort().join('\n'),
  };
}

/** The status that the expectation means. */
export const statusOf = ({ expected, endpoint }: Probe, { definition }: Stage): number =>
  (expected === 'done' ? endpoint.done : textOf(definition.problems, expected).status);

export const inWords = ({ endpoint, caller, about }: Probe): string => `${endpoint.key}, ${caller.name}, ${about}`;

/** What is wrong with an answer by itself. */
export function wrongWith(told: Told, stage: Stage): string | undefined {
  const { probe, status, code } = told;
  const right = statusOf(probe, stage);
  if (status !== right || (probe.expected === 'done' ? code !== undefined : code !== probe.expected)) {
    return `${inWords(probe)}: ${probe.expected} (${right}) was expected, ${code ?? 'a success'} (${status}) came`;
  }
  const { shows, hides = [] } = probe.thing ?? {};
  if (shows && probe.expected === 'done' && !probe.foreign && !shows.test(told.text)) return `${inWords(probe)}: the answer does not show what it should, so nothing is proven by it`;
  const shown = hides.find((id) => told.text.includes(id));
  return shown && `${inWords(probe)}: the answer holds ${shown}, which belongs to another parent`;
}

export const callerOf = (asker: Asker, words = asker.roles.join(' and ')): Caller => ({ name: `${words} of ${asker.organisation.name}`, token: asker.token, asker });

