import { CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, newId, refuse } from '@pirtti/kernel';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReferralReader } from '../../referrals/storage/referral.reader.js';
import { recordNeeds } from '../domain/record-needs.js';
import { recordScreening } from '../domain/record-screening.js';
import { ClientReader } from '../storage/client.reader.js';
import { ClientStore } from '../storage/client.store.js';
import { ClientAccess } from './client-access.js';
import { ClientRendering } from './client-rendering.js';
import { ClientRequest, ClientSearchRequest, contactDataOf, NeedsRequest, ScreeningRequest } from './client.request.js';
import { ClientListResponse, ClientResponse, ClientSummaryResponse } from './client.response.js';

/** The identity vault, for the region's own workers. */
@ApiTags('clients')
@Controller()
export class ClientsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: ClientStore,
    private readonly clients: ClientReader,
    private readonly access: ClientAccess,
    private readonly rendering: ClientRendering,
    private readonly referrals: ReferralReader,
  ) {}

  @Post('client-searches')
  @HttpCode(200)
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ClientListResponse })
  search(@CurrentActor() actor: Actor, @Body() request: ClientSearchRequest): Promise<ClientListResponse> {
    return this.reads.run(actor, { action: 'search-clients', objectKind: 'client', personal: true }, async (tx) => {
      const { items, total } = await this.clients.search(tx, actor.organisationId, request.text);
      const open = await this.referrals.openCounts(tx, items.map((client) => client.id));
      return { items: items.map((client) => ClientSummaryResponse.of(client, open.get(client.id) ?? 0)), total };
    });
  }

  @Post('clients')
  @NeedsRole('service-counsellor')
  @ApiCreatedResponse({ type: ClientResponse })
  register(@CommandContext() command: Command, @Body() request: ClientRequest): Promise<ClientResponse> {
    return this.commands.run(command, {
      action: 'register-client', objectKind: 'client',
      work: async (tx) => {
        const id = newId();
        await this.store.register(tx, command.actor.organisationId, id, contactDataOf(request), command.at);
        return { id };
      },
      render: (tx, id) => this.rendering.one(tx, command.actor, id),
    });
  }

  @Get('clients/:id')
  @NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
  @ApiOkResponse({ type: ClientResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ClientResponse> {
    return this.reads.run(actor, { action: 'read-client', objectKind: 'client', objectId: id, personal: true }, (tx) => this.rendering.one(tx, actor, id));
  }

  @Put('clients/:id')
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ClientResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ClientRequest): Promise<ClientResponse> {
    return this.commands.run(command, {
      action: 'edit-client', objectKind: 'client', objectId: id,
      work: async (tx) => (await this.store.edit(tx, command.actor.organisationId, id, contactDataOf(request), command.at) ? { id } : refuse('not-found')),
      render: (tx) => this.rendering.one(tx, command.actor, id),
    });
  }

  @Post('clients/:id/screenings')
  @NeedsRole('service-counsellor')
  @ApiCreatedResponse({ type: ClientResponse })
  screen(@CommandContext() command: Command, @Param('id') id: string, @Body() { answer, conductedOn }: ScreeningRequest): Promise<ClientResponse> {
    const decide = recordScreening({ at: command.at, screeningId: newId(), tallyId: newId(), answer, conductedOn });
    return this.commands.run(command, {
      action: 'record-screening', objectKind: 'client', objectId: id,
      work: (tx) => this.store.change(tx, id, decide),
      render: (tx) => this.rendering.one(tx, command.actor, id),
    });
  }

  @Put('clients/:id/needs')
  @NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
  @ApiOkResponse({ type: ClientResponse })
  recordNeeds(@CommandContext() command: Command, @Param('id') id: string, @Body() request: NeedsRequest): Promise<ClientResponse> {
    const barriers = request.barriers.map((barrier) => ({ barrier, tallyId: newId() }));
    return this.commands.run(command, {
      action: 'record-needs', objectKind: 'client', objectId: id,
      work: async (tx) => {
        if (!await this.access.find(tx, command.actor, id)) return refuse('not-found');
        const client = await this.store.change(tx, id, recordNeeds({ at: command.at, barriers, wishes: request.wishes }));
        return isRefusal(client) ? client : { id };
      },
      render: (tx) => this.rendering.one(tx, command.actor, id),
    });
  }
}
