import { Body, Controller, Get, Headers, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, GRANT_KINDS, inLanguage, label, newId, preferredLanguage } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { eurosOf } from '../../http/money.js';
import { retractGrant, tellGrant } from '../domain/tell-grant.js';
import { GivenSearch } from '../storage/given-search.js';
import type { GrantRow } from '../storage/grant.row.js';
import { ToldGrantStore } from '../storage/told-grant.store.js';
import { ExportGrantsRequest, givenCriteriaOf, GivenGrantListResponse, GivenGrantResponse, ListGrantsRequest, TellGrantRequest } from './given.shapes.js';

const NAME = label('avustukset', 'bidrag', 'grants');
const HEADINGS = [
  label('Saaja', 'Mottagare', 'Recipient'), label('Myöntäjä', 'Beviljare', 'Funder'), label('Laji', 'Slag', 'Kind'), label('Mihin', 'Ändamål', 'For what'), label('Vuosi', 'År', 'Year'),
  label('Myönnetty, €', 'Beviljat, €', 'Granted, €'), label('Peritty takaisin, €', 'Återkrävt, €', 'Recovered, €'), label('Päätetty', 'Beslutat', 'Decided'), label('Lähde', 'Källa', 'Source'),
];

/** All grants to associations in one view: municipalities', regions', and what was told of funders outside. Decisions are public. */
@ApiTags('grants')
@Controller('grants')
export class GivenController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly found: GivenSearch, private readonly told: ToldGrantStore, private readonly organisations: OrganisationStore,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: GivenGrantListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListGrantsRequest, @Headers('accept-language') languages?: string): Promise<GivenGrantListResponse> {
    return this.reads.run(actor, { action: 'list-grants', objectKind: 'grant' }, async (tx) => {
      const { items, total, sumCents, counts } = await this.found.search(tx, givenCriteriaOf(request), preferredLanguage(languages));
      const recipient = request.recipient === undefined ? undefined : await this.organisations.find(tx, request.recipient);
      return { items: await this.named(tx, items), total, sumCents, counts: { ...counts }, recipient: recipient ? NamedOrganisationResponse.of(recipient) : null };
    });
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportGrantsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportGrantsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: GivenGrantResponse })
  tell(@CommandContext() command: Command, @Body() request: TellGrantRequest): Promise<GivenGrantResponse> {
    const { actor, at } = command;
    const [id, recipientId] = [newId(), request.recipientId.toLowerCase()];
    return this.change(command, 'tell-grant', id, async (tx) => {
      const known = await this.organisations.findMany(tx, [actor.organisationId, recipientId]);
      const [organisationType, isRecipientKnown] = [known.get(actor.organisationId)?.type, known.has(recipientId)];
      return tellGrant({ ...request, id, recipientId, by: doerOf(actor), organisationType, isRecipientKnown, today: dayInHelsinki(at), at });
    });
  }

  @Post(':id/retraction')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: GivenGrantResponse })
  retract(@CommandContext() command: Command, @Param('id') id: string): Promise<GivenGrantResponse> {
    return this.change(command, 'retract-grant', id, () => Promise.resolve(retractGrant({ by: doerOf(command.actor), at: command.at })));
  }

  private change(command: Command, action: string, id: string, decide: (tx: EntityManager) => Promise<Parameters<ToldGrantStore['change']>[2]>): Promise<GivenGrantResponse> {
    return this.commands.run(command, {
      action, objectKind: 'grant', objectId: id,
      work: async (tx) => this.told.change(tx, id, await decide(tx)),
      render: async (tx, changed) => {
        const row = await this.told.find(tx, changed);
        return row && (await this.named(tx, [row]))[0];
      },
    });
  }

  private async named(tx: EntityManager, rows: readonly GrantRow[]): Promise<GivenGrantResponse[]> {
    const known = await this.organisations.findMany(tx, rows.flatMap(({ organisationId, recipientId }) => [organisationId, recipientId]));
    return rows.map((row) => GivenGrantResponse.of(row, known));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportGrantsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-grants', objectKind: 'grant' }, async (tx) => {
      const { items } = await this.found.search(tx, { ...givenCriteriaOf(request), page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }, wording);
      const rows = (await this.named(tx, items)).map((one) => [
        inLanguage(one.recipient.names, wording), one.granter ? inLanguage(one.granter.names, wording) : one.funderName!, one.kind ? GRANT_KINDS[one.kind as keyof typeof GRANT_KINDS][wording] : '', one.title,
        one.year, eurosOf(one.amountCents, wording), eurosOf(one.recoveredCents, wording), one.decidedOn, one.source ?? `${one.body} ${one.section}`,
      ]);
      return { name: NAME[wording], columns: HEADINGS.map((heading) => heading[wording]), rows };
    });
  }
}
