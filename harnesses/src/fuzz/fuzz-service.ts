import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../harness.js';
import { faultOf, isOfTime, json } from './answers/judge.js';
import { connections, send, type Cut, type Received } from './answers/send.js';
import { ServiceLog } from './answers/service-log.js';
import { smallest } from './answers/smallest.js';
import type { Person } from './house/house.js';
import type { ServiceProcess } from './house/service-process.js';
import { told, wireOf, type Case, type WireRequest } from './requests/case.js';
import { nameOf, type Endpoint } from './requests/endpoints.js';
import { goodRequest, requestsFor } from './requests/generate.js';
import type { KnownIds } from './requests/known-ids.js';

const AT_ONCE = 8;
const MOST_FINDINGS_AN_ENDPOINT = 6;
/** Long enough for a line to be written after its answer was sent. */
const LOG_IS_WRITTEN_MS = 60;

interface Found { readonly one: Case; times: number }

/** How an endpoint fared, for people to see that good requests were among the bad ones. */
export interface Told {
  readonly requests: number;
  readonly seconds: number;
  /** How often each code of a problem was the answer; what was accepted is under `accepted`. */
  readonly answers: ReadonlyMap<string, number>;
}

/** Asks one service everything that is thought up for its endpoints, and judges what it answers. */
export class FuzzService {
  private readonly agent: Agent = connections(AT_ONCE);
  private readonly log: ServiceLog;

  constructor(private readonly service: ServiceProcess, private readonly people: readonly Person[], private readonly ids: KnownIds) {
    this.log = new ServiceLog(service.log);
  }

  /** Lists everything that can be listed, so that there are ids to ask for. */
  async lookAround(endpoints: readonly Endpoint[]): Promise<void> {
    const reads = endpoints.filter(({ method }) => method === 'GET');
    const byDepth = (one: Endpoint): number => one.path.split('{').length;
    for (const endpoint of [...reads].sort((a, b) => byDepth(a) - byDepth(b))) {
      for (const person of this.people) for (let nth = 0; nth < 5; nth += 1) await this.ask(goodRequest(endpoint, person, nth));
    }
  }

  /** Sends so many requests to the endpoint; a finding for each kind of fault, with the smallest request that shows it. */
  async fuzz(endpoint: Endpoint, requests: number, seed: number, tell: (told: Told) => void): Promise<Finding[]> {
    const startedAt = Date.now();
    const people = await this.whoMayAsk(endpoint, seed);
    const thoughtUp = requestsFor(endpoint, people, seed);
    const found = new Map<string, Found>();
    const byTrace = new Map<string, Case>();
    let left = requests;
    const answers = new Map<string, number>();
    const note = (fault: string, one: Case): void => {
      const known = found.get(fault);
      if (known) known.times += 1;
      else found.set(fault, { one, times: 1 });
    };
    const work = async (): Promise<void> => {
      while (left > 0 && !this.service.ended()) {
        left -= 1;
        const one = thoughtUp.next().value as Case;
        const { answer, wire } = await this.ask(one);
        byTrace.set(wire.traceId, one);
        // Nobody listens any more: the process is about to end.
        if ('cut' in answer && answer.cut === 'ECONNREFUSED') await this.service.child.exited;
        const outcome = outcomeOf(answer);
        answers.set(outcome, (answers.get(outcome) ?? 0) + 1);
        const fault = faultOf(one, wire, answer);
        if (fault !== undefined) note(fault, one);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await pause(LOG_IS_WRITTEN_MS);
    const unasked: Finding[] = [];
    for (const { traceId, fault } of this.log.faults()) {
      const one = byTrace.get(traceId ?? '');
      if (one) note(fault, one);
      else unasked.push(`${nameOf(endpoint)}: meanwhile ${this.service.name} ${fault}`);
    }
    tell({ requests: requests - left, answers, seconds: (Date.now() - startedAt) / 1000 });
    const shown = [...found].slice(0, MOST_FINDINGS_AN_ENDPOINT);
    const findings: Finding[] = [];
    for (const [fault, { one, times }] of shown) findings.push(...await this.finding(endpoint, fault, one, times));
    return [...new Set([...findings, ...unasked])];
  }

  close(): void {
    this.agent.destroy();
  }

  private async finding(endpoint: Endpoint, fault: string, one: Case, times: number): Promise<Finding[]> {
    const alive = !this.service.ended();
    // On a busy machine anything can be late once.
    if (alive && isOfTime(fault) && !await this.shows(one, fault)) return [];
    const small = alive ? await smallest(one, (candidate) => this.shows(candidate, fault)) : one;
    return [`${nameOf(endpoint)} ${fault} (${times} times), for instance to: ${told(small, wireOf(small, this.ids))}`];
  }

  private async shows(one: Case, fault: string): Promise<boolean> {
    const { answer, wire } = await this.ask(one);
    if (faultOf(one, wire, answer) === fault) return true;
    await pause(LOG_IS_WRITTEN_MS);
    return this.log.faults().some((logged) => logged.traceId === wire.traceId && logged.fault === fault);
  }

  /** Those whose good request is not refused for who they are. */
  private async whoMayAsk(endpoint: Endpoint, seed: number): Promise<Person[]> {
    const allowed: Person[] = [];
    for (const person of this.people) {
      const { answer } = await this.ask(goodRequest(endpoint, person, seed));
      if ('status' in answer && answer.status !== 403) allowed.push(person);
    }
    return allowed.length > 0 ? allowed : [...this.people];
  }

  private async ask(one: Case): Promise<{ answer: Received | Cut; wire: WireRequest }> {
    const wire = wireOf(one, this.ids);
    const answer = await send(this.service.url, this.agent, wire);
    if ('status' in answer && answer.status < 300 && answer.contentType === 'application/json') this.ids.harvest(one.person, one.endpoint.path, json(answer.body), wire.about);
    return { answer, wire };
  }
}

function outcomeOf(answer: Received | Cut): string {
  if ('cut' in answer) return 'cut';
  if (answer.status < 400) return 'accepted';
  const { code } = (json(answer.body) ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : String(answer.status);
}
