import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CLOCK, type Command, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, refuse, type Clock } from '@pirtti/kernel';
import { registrarOf } from '../../organisations/domain/keepers.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { endingOf } from '../domain/end-missing.js';
import { ImportReader } from '../storage/import.reader.js';
import { ImportStore } from '../storage/import.store.js';
import { fingerprintOf, ImportPreviewResponse } from './import-preview.response.js';
import { ImportOrganisationsRequest, PreviewImportRequest } from './import.request.js';
import { OrganisationImportListResponse, OrganisationImportResponse } from './import.response.js';
import { readRows } from './read-rows.js';

/** Files of organisations brought into the registry: looked at first, then done exactly as they were shown. */
@ApiTags('organisation-imports')
@Controller('organisation-imports')
export class ImportsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly imports: ImportReader,
    private readonly store: ImportStore,
    private readonly organisations: OrganisationReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @NeedsRole('hyte-coordinator')
  @ApiOkResponse({ type: OrganisationImportListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: PagingRequest): Promise<OrganisationImportListResponse> {
    return this.reads.run(actor, { action: 'list-imports', objectKind: 'organisation-import' }, async (tx) => {
      const [items, total] = await this.imports.list(tx, pageOf(request));
      return { items: items.map(OrganisationImportResponse.of), total };
    });
  }

  @Post('previews')
  @HttpCode(200)
  @NeedsRole('hyte-coordinator')
  @ApiOkResponse({ type: ImportPreviewResponse })
  preview(@CurrentActor() actor: Actor, @Body() { source, text }: PreviewImportRequest): Promise<ImportPreviewResponse> {
    return this.reads.run(actor, { action: 'preview-import', objectKind: 'organisation-import', personal: true }, async (tx) => {
      if (!registrarOf(await this.organisations.keeper(tx, actor))) return refuse('registry-is-kept-by-coordinators');
      const file = readRows(text);
      return isRefusal(file) ? file : ImportPreviewResponse.of(source, await this.imports.plan(tx, actor, source, file.rows, this.clock.now()), file.unknownColumns);
    });
  }

  @Post()
  @NeedsRole('hyte-coordinator')
  @ApiCreatedResponse({ type: OrganisationImportResponse })
  import(@CommandContext() command: Command, @Body() request: ImportOrganisationsRequest): Promise<OrganisationImportResponse> {
    const [id, { actor, at }] = [newId(), command];
    const { source, text, fingerprint, endMissing = false, told = null, endMissingContacts = false, toldContacts = null } = request;
    return this.commands.run(command, {
      action: 'import-organisations', objectKind: 'organisation-import', objectId: id,
      work: async (tx) => {
        const keeper = await this.organisations.keeper(tx, actor);
        if (!registrarOf(keeper)) return refuse('registry-is-kept-by-coordinators');
        const file = readRows(text);
        if (isRefusal(file)) return file;
        await this.store.hold(tx, file.rows);
        const plan = await this.imports.plan(tx, actor, source, file.rows, at);
        if (fingerprintOf(source, plan) !== fingerprint) return refuse('import-plan-has-changed');
        const ending = endingOf(plan, { endMissing, told });
        if (isRefusal(ending)) return ending;
        const endingContacts = endingOf(plan.contacts, { endMissing: endMissingContacts, told: toldContacts });
        return isRefusal(endingContacts) ? endingContacts : this.store.carryOut(tx, { id, source, plan, ending, endingContacts, keeper, at, today: dayInHelsinki(at) });
      },
      render: async (tx, done) => {
        const row = await this.imports.find(tx, done);
        return row ? OrganisationImportResponse.of(row) : undefined;
      },
    });
  }
}
