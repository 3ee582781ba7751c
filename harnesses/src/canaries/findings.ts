import type { Finding } from '../harness.js';
import type { Answer } from './caller.js';
import type { Kind } from './people.js';
import { OWNER, OWNERS_TABLES, WORKERS, LETTERS, filesUnder, processes, tables, type Place } from './places.js';
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

  /** Returns what may stand there. */
  lookAt({ name, content }: Place, mayStand: readonly Kind[] = []): readonly string[] {
    this.places += 1;
    const hits = this.searcher.find(content);
    for (const hit of hits) if (!mayStand.includes(hit.kind)) this.add(name, told(hit), hit.kind);
    return hits.filter(({ kind }) => mayStand.includes(kind)).map(({ canary }) => canary);
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

/** Everywhere but with the owner. Returns which people the owner's own tables hold, which must be all. */
export async function lookEverywhere(findings: Findings, house: Pirtti, scratch: string): Promise<ReadonlySet<string>> {
  const atHome = new Set<string>();
  for await (const place of tables(house.superuserUrl)) {
    if (place.database === OWNER && OWNERS_TABLES.includes(place.table)) for (const { canary } of findings.searcher.find(place.content)) atHome.add(canary);
    else if (place.database === WORKERS.database && (WORKERS.tables as readonly string[]).includes(place.table)) for (const canary of findings.lookAt(place, WORKERS.kinds)) atHome.add(canary);
    else findings.lookAt(place);
  }
  for await (const place of processes(house)) findings.lookAt(place, mayStandIn(place));
  for (const place of filesUnder(scratch, [`${house.folders.data}/postgres`])) findings.lookAt(place, mayStandIn(place));
  return atHome;
}

const mayStandIn = ({ name }: Place): readonly Kind[] => (LETTERS.test(name) ? ['v'] : []);
