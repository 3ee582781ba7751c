import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId, refuse } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { writePrinciples } from '../domain/write-principles.js';
import { PrinciplesStore, type PrinciplesRow } from '../storage/principles.store.js';
import { ListPrinciplesRequest, WritePrinciplesRequest } from './principles.request.js';
import { PrinciplesListResponse, PrinciplesResponse } from './principles.response.js';

/** What municipalities and regions hold to when they support associations: everybody at work reads it. */
@ApiTags('grants')
@Controller('support-principles')
export class PrinciplesController {
  constructor(private readonly commands: Commands, private readonly reads: Reads, private readonly principles: PrinciplesStore, private readonly organisations: OrganisationStore) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: PrinciplesListResponse })
  list(@CurrentActor() actor: Actor, @Query() { organisation }: ListPrinciplesRequest): Promise<PrinciplesListResponse> {
    return this.reads.run(actor, { action: 'list-principles', objectKind: 'support-principles' }, async (tx) => {
      const rows = organisation === undefined ? await this.principles.latest(tx) : await this.principles.versions(tx, organisation);
      return { items: await this.named(tx, rows), total: rows.length };
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: PrinciplesResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PrinciplesResponse> {
    return this.reads.run(actor, { action: 'read-principles', objectKind: 'support-principles', objectId: id }, (tx) => this.one(tx, id));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: PrinciplesResponse })
  publish(@CommandContext() command: Command, @Body() { basedOn, ...request }: WritePrinciplesRequest): Promise<PrinciplesResponse> {
    const { actor, at } = command;
    const agreedWith = (request.agreedWith ?? []).map((one) => one.toLowerCase());
    const id = newId();
    return this.commands.run(command, {
      action: 'publish-principles', objectKind: 'support-principles', objectId: id,
      work: async (tx) => {
        const known = await this.organisations.findMany(tx, [actor.organisationId, ...agreedWith]);
        if (agreedWith.some((one) => !known.has(one))) return refuse('partner-is-not-in-the-registry');
        const organisationType = known.get(actor.organisationId)?.type;
        return this.principles.write(tx, actor.organisationId, writePrinciples({ ...request, id, agreedWith, by: doerOf(actor), organisationType, basedOn, at }));
      },
      render: (tx, written) => this.one(tx, written),
    });
  }

  private async one(tx: EntityManager, id: string): Promise<PrinciplesResponse | undefined> {
    const row = await this.principles.find(tx, id);
    return row && (await this.named(tx, [row]))[0];
  }

  private async named(tx: EntityManager, rows: readonly PrinciplesRow[]): Promise<PrinciplesResponse[]> {
    const known = await this.organisations.findMany(tx, rows.flatMap((row) => [row.organisationId, ...row.agreedWith]));
    return rows.map((row) => PrinciplesResponse.of(row, known));
  }
}
