import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CLOCK, type Command, CommandContext, Commands, CurrentActor, NeedsRole, orNotFound, pageOf, PagingRequest, Problem, Reads } from '@pirtti/http-kit';
import { isRefusal, newId, refuse, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { vanishing } from '../domain/missing-items.js';
import { afterFetch } from '../domain/source.js';
import { BringFeed } from '../rounds/bring-feed.js';
import { CarryOutRuns } from '../rounds/carry-out-runs.js';
import { ImportStore } from '../storage/import.store.js';
import { RunStore } from '../storage/run.store.js';
import { SourceStore } from '../storage/source.store.js';
import { ActivityImportPreviewResponse, fingerprintOf } from './import.responses.js';
import { ChangeSourceRequest, PreviewRequest, RunRequest, sourceContentOf, SourceRequest } from './import.requests.js';
import { readFile, type FileRead } from './read-file.js';
import { ImportRunListResponse, ImportRunResponse, ImportSourceListResponse, ImportSourceResponse } from './source.responses.js';

/** From where an organisation brings its activities: looked at first, then done exactly as it was shown. */
@ApiTags('import-sources')
@Controller('import-sources')
@NeedsRole('activity-publisher')
export class ImportSourcesController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly sources: SourceStore, private readonly imports: ImportStore, private readonly runs: RunStore,
    private readonly feeds: BringFeed, private readonly carrying: CarryOutRuns, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: ImportSourceListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: PagingRequest): Promise<ImportSourceListResponse> {
    return this.reads.run(actor, { action: 'list-import-sources', objectKind: 'import-source' }, async (tx) => {
      const { items, total } = await this.sources.list(tx, pageOf(request));
      const latest = await this.runs.latest(tx, items.map(({ id }) => id));
      return { items: items.map((source) => ImportSourceResponse.of(source, latest.get(source.id))), total };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportSourceResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportSourceResponse> {
    return this.reads.run(actor, { action: 'read-import-source', objectKind: 'import-source', objectId: id }, (tx) => this.rendered(tx, id));
  }

  @Get(':id/runs')
  @ApiOkResponse({ type: ImportRunListResponse })
  listRuns(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<ImportRunListResponse> {
    return this.reads.run(actor, { action: 'list-import-runs', objectKind: 'import-source', objectId: id }, async (tx) => {
      orNotFound(await this.sources.find(tx, id));
      const { items, total } = await this.runs.list(tx, id, pageOf(request));
      return { items: items.map(ImportRunResponse.of), total };
    });
  }

  @Post()
  @ApiCreatedResponse({ type: ImportSourceResponse })
  add(@CommandContext() command: Command, @Body() request: SourceRequest): Promise<ImportSourceResponse> {
    const id = newId();
    return this.change(command, 'add-import-source', id, (tx) => this.sources.add(tx, command.actor.organisationId, id, sourceContentOf(request), command.at));
  }

  @Put(':id')
  @ApiOkResponse({ type: ImportSourceResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeSourceRequest): Promise<ImportSourceResponse> {
    return this.change(command, 'change-import-source', id, (tx) => this.sources.change(tx, id, sourceContentOf(request), request.version, command.at));
  }

  /** Nothing more is brought from it. What came stays. */
  @Post(':id/ending')
  @ApiCreatedResponse({ type: ImportSourceResponse })
  end(@CommandContext() command: Command, @Param('id') id: string): Promise<ImportSourceResponse> {
    return this.change(command, 'end-import-source', id, (tx) => this.sources.end(tx, id, command.at));
  }

  /** What would become of each row. A source with an address is fetched for it. */
  @Post(':id/previews')
  @HttpCode(200)
  @ApiOkResponse({ type: ActivityImportPreviewResponse })
  async preview(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text, overEdits = false }: PreviewRequest): Promise<ActivityImportPreviewResponse> {
    const file = await this.fileOf(actor, id, text);
    if (isRefusal(file)) throw Problem.of(file);
    return this.reads.run(actor, { action: 'preview-import', objectKind: 'import-source', objectId: id }, async (tx) => {
      const source = orNotFound(await this.sources.find(tx, id));
      const plan = await this.imports.plan(tx, source, file.items, overEdits, this.clock.now());
      return ActivityImportPreviewResponse.of(source, file, plan, overEdits, await this.imports.isBilingual(tx, source));
    });
  }

  /** Begins what was shown; the run tells how far it has come. */
  @Post(':id/runs')
  @ApiCreatedResponse({ type: ImportRunResponse })
  async run(@CommandContext() command: Command, @Param('id') id: string, @Body() { text, overEdits = false, fingerprint, told }: RunRequest): Promise<ImportRunResponse> {
    const file = await this.fileOf(command.actor, id, text);
    const run = await this.commands.run(command, {
      action: 'run-import', objectKind: 'import-source', objectId: id,
      work: async (tx) => (isRefusal(file) ? file : this.begin(tx, id, file, { overEdits, fingerprint, told: told ?? null, at: command.at })),
      render: async (tx, runId) => {
        const started = await this.runs.find(tx, runId);
        return started && ImportRunResponse.of(started);
      },
    });
    this.carrying.soon();
    return run;
  }

  private async begin(tx: EntityManager, id: string, file: FileRead, { overEdits, fingerprint, told, at }: { overEdits: boolean; fingerprint: string; told: number | null; at: Date }): Promise<{ readonly id: string } | Refusal> {
    const source = await this.sources.lock(tx, id);
    if (!source) return refuse('not-found');
    if (source.endedAt) return refuse('import-source-is-ended');
    const plan = await this.imports.plan(tx, source, file.items, overEdits, at);
    if (fingerprintOf(source, plan, overEdits) !== fingerprint) return refuse('import-plan-has-changed');
    const gone = vanishing(plan.missing, told);
    if (isRefusal(gone)) return gone;
    const run = await this.runs.start(tx, source, { items: file.items, vanishing: gone.map(({ uid }) => uid), overEdits, byPerson: true, at });
    if (!isRefusal(run) && source.address !== null) await this.sources.note(tx, id, afterFetch(source, source.everyHours, { kind: 'new', etag: null, lastModified: null, halted: null }, at));
    return run;
  }

  /** The file that was sent, or what the source's address has now; read outside of any transaction, since somebody else's server may be slow. */
  private async fileOf(actor: Actor, id: string, text: string | undefined): Promise<FileRead | Refusal> {
    const { source } = await this.reads.run(actor, { action: 'read-import-source', objectKind: 'import-source', objectId: id }, async (tx) => ({ source: await this.sources.find(tx, id) }));
    if (!source) return refuse('not-found');
    const found = text ?? (source.address === null ? refuse('import-needs-a-file') : await this.feeds.look(source));
    return isRefusal(found) ? found : readFile(found, source.usual);
  }

  private async rendered(tx: EntityManager, id: string): Promise<ImportSourceResponse | undefined> {
    const source = await this.sources.find(tx, id);
    return source && ImportSourceResponse.of(source, (await this.runs.latest(tx, [id])).get(id));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<ImportSourceResponse> {
    return this.commands.run(command, { action, objectKind: 'import-source', objectId, work, render: (tx, id) => this.rendered(tx, id) });
  }
}
