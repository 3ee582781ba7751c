import { isRefusal, type Refusal } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { isMany } from '../domain/missing-items.js';
import { afterFetch, type FetchOutcome, type Source } from '../domain/source.js';
import { fetchFeed, OPEN_NETWORK, type FetchRules } from '../fetching/fetch-feed.js';
import { readFile } from '../http/read-file.js';
import { ImportStore } from '../storage/import.store.js';
import { RunStore } from '../storage/run.store.js';
import { SourceStore } from '../storage/source.store.js';

/** Whom fetches may ask: the open network, unless whoever runs the service has said otherwise. */
export const FETCH_RULES = Symbol('whom fetches may ask');
export const OPEN_FETCH_RULES: FetchRules = OPEN_NETWORK;

/** Fetches a source whose hour has come, and brings in what it has, where nothing speaks against it. */
@Injectable()
export class BringFeed {
  constructor(
    private readonly tenant: TenantTransactions, private readonly sources: SourceStore, private readonly imports: ImportStore, private readonly runs: RunStore,
    @Inject(FETCH_RULES) private readonly rules: FetchRules, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True where a run was started. */
  async bring(organisationId: string, sourceId: string): Promise<boolean> {
    const source = await this.tenant.run(organisationId, (tx) => this.sources.claim(tx, sourceId, this.clock.now()));
    if (!source?.address) return false;
    const fetched = await fetchFeed(source.address, source, this.rules);
    if (isRefusal(fetched)) return this.settle(source, { kind: 'failed', failure: fetched.code });
    if (fetched.kind === 'same') return this.settle(source, { kind: 'same' });
    const file = readFile(fetched.text, source.usual);
    if (isRefusal(file)) return this.settle(source, { kind: 'failed', failure: file.code });
    return this.tenant.run(organisationId, async (tx) => {
      const now = await this.sources.lock(tx, sourceId);
      // who has changed it meanwhile has asked for another fetch
      if (!now || now.version !== source.version) return false;
      const at = this.clock.now();
      const { items, missing } = await this.imports.plan(tx, now, file.items, false, at);
      const halted = isMany(missing) ? { missing: missing.items.length, ofSource: missing.ofSource } : null;
      const outcome: FetchOutcome = { kind: 'new', etag: fetched.etag, lastModified: fetched.lastModified, halted };
      const nothingToDo = missing.items.length === 0 && items.every(({ fate, known }) => fate.kind !== 'new' && fate.kind !== 'changed' && !known?.gone);
      const started = halted || nothingToDo ? undefined : await this.runs.start(tx, now, { items: file.items, vanishing: missing.items.map(({ uid }) => uid), overEdits: false, byPerson: false, at });
      // what could not be begun is fetched again in its time
      if (started && isRefusal(started)) return false;
      await this.sources.note(tx, sourceId, afterFetch(now, now.everyHours, outcome, at));
      return started !== undefined;
    });
  }

  /** What a source has now, for somebody who looks at it first. */
  async look(source: Source): Promise<string | Refusal> {
    const fetched = await fetchFeed(source.address!, { etag: null, lastModified: null }, this.rules);
    return isRefusal(fetched) ? fetched : fetched.kind === 'new' ? fetched.text : '';
  }

  private async settle({ organisationId, id, version }: Source, outcome: FetchOutcome): Promise<boolean> {
    await this.tenant.run(organisationId, async (tx) => {
      const now = await this.sources.lock(tx, id);
      if (now && now.version === version) await this.sources.note(tx, id, afterFetch(now, now.everyHours, outcome, this.clock.now()));
    });
    return false;
  }
}
