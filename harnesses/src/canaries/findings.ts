import type { Finding } from '../harness.js';
import type { Answer } from './caller.js';
import { filesUnder, isHome, LETTERS, processes, tables, type Place } from './places.js';
import type { Kind } from './people.js';
import { told, type Searcher } from './searcher.js';
import type { Pirtti } from '@pirtti/local';

/** Gathers what was found where it must not be: one sentence per place and kind, however many people it is true of. */
export class Findings {
  private readonly found = new Map<string, { readonly example: string; count: number }>();
  answers = 0;
  places = 0;

  constructor(readonly searcher: Searcher) {}

  /** An answer may hold what its asker is entitled to, in its body; headers and refusals hold nothing of anybody. */
  readonly readAnswer = ({ what, status, headers, bytes, maySee }: Answer): void => {
    this.answers += 1;
    for (const hit of this.searcher.find(bytes)) if (!maySee.includes(hit.kind)) this.add(`the answer ${status} to ${what}`, told(hit), hit.kind);
    for (const hit of this.searcher.find(headers)) this.add(`the headers of the answer to ${what}`, told(hit), hit.kind);
  };

  /** What may stand there by right is no finding: it is given back. */
  lookAt({ name, content }: Place, mayStand: (kind: Kind) => boolean = () => false): readonly string[] {
    this.places += 1;
    const hits = this.searcher.find(content);
    for (const hit of hits) if (!mayStand(hit.kind)) this.add(name, told(hit), hit.kind);
    return hits.filter(({ kind }) => mayStand(kind)).map(({ canary }) => canary);
  }

  all(): readonly Finding[] {
    return [...this.found].map(([key, { example, count }]) => `${key.slice(2)} holds ${example}${count > 1 ? ` and ${count - 1} more` : ''}`);
  }

  private add(where: string, example: string, kind: string): void {
    const before = this.found.get(`${kind} ${where}`);
    if (before) before.count += 1;
    else this.found.set(`${kind} ${where}`, { example, count: 1 });
  }
}

/** Everywhere. Returns which words stand with their owners, which must be everybody's. */
export async function lookEverywhere(findings: Findings, house: Pirtti, scratch: string): Promise<ReadonlySet<string>> {
  const atHome = new Set<string>();
  for await (const place of tables(house.superuserUrl)) {
    for (const canary of findings.lookAt(place, (kind) => isHome(place, kind))) atHome.add(canary);
  }
  for await (const place of processes(house)) findings.lookAt(place, mayStandIn(place));
  for (const place of filesUnder(scratch, [`${house.folders.data}/postgres`])) findings.lookAt(place, mayStandIn(place));
  return atHome;
}

const mayStandIn = ({ name }: Place) => (kind: Kind): boolean => (kind === 'v' || kind === 's') && LETTERS.test(name);
