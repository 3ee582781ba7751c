import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, newId, refuse, sameValue, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { cannotBeReached } from '../../../people/domain/correct-person.js';
import { personDetailsOf } from '../../../people/http/person.request.js';
import { People } from '../../../people/storage/people.js';
import { changeModel, endModel, startModel } from '../domain/run-model.js';
import type { ModelContent, VolunteerModel } from '../domain/volunteer-model.js';
import { VolunteerModelStore } from '../storage/volunteer-model.store.js';
import { ChangeVolunteerModelRequest, EndVolunteerModelRequest, modelContentOf, VolunteerModelRequest } from './volunteer-model.request.js';
import { VolunteerModelListResponse, VolunteerModelResponse } from './volunteer-model.response.js';

/** How the organisation works with volunteers: who answers for it, how long it is paid for, what it asks of a volunteer. */
@ApiTags('volunteers')
@Controller('volunteer-models')
@NeedsRole('volunteer-coordinator')
export class VolunteerModelsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: VolunteerModelStore, private readonly people: People, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: VolunteerModelListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: PagingRequest): Promise<VolunteerModelListResponse> {
    return this.reads.run(actor, { action: 'list-volunteer-models', objectKind: 'volunteer-model', personal: true }, async (tx) => {
      const { items, total } = await this.store.list(tx, actor.organisationId, pageOf(request));
      return { items: await this.render(tx, items, this.clock.now()), total };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: VolunteerModelResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VolunteerModelResponse> {
    return this.reads.run(actor, { action: 'read-volunteer-model', objectKind: 'volunteer-model', objectId: id, personal: true }, (tx) => this.one(tx, actor, id, this.clock.now()));
  }

  @Post()
  @ApiCreatedResponse({ type: VolunteerModelResponse })
  start(@CommandContext() command: Command, @Body() request: VolunteerModelRequest): Promise<VolunteerModelResponse> {
    const [modelId, { actor: { organisationId }, at }] = [newId(), command];
    return this.change(command, 'start-volunteer-model', modelId, async (tx) => {
      const content = await this.contentOf(tx, command, request, undefined);
      return 'refused' in content ? content : this.store.change(tx, modelId, () => startModel({ modelId, organisationId, content, at }));
    });
  }

  @Put(':id')
  @ApiOkResponse({ type: VolunteerModelResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeVolunteerModelRequest): Promise<VolunteerModelResponse> {
    return this.change(command, 'change-volunteer-model', id, async (tx) => {
      const before = await this.store.find(tx, command.actor.organisationId, id);
      if (!before) return refuse('not-found');
      const content = await this.contentOf(tx, command, request, before);
      return 'refused' in content ? content : this.store.change(tx, id, () => changeModel({ content, version: request.version, at: command.at }));
    });
  }

  /** Nothing new is done under it any more. */
  @Post(':id/ending')
  @ApiCreatedResponse({ type: VolunteerModelResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay, version }: EndVolunteerModelRequest): Promise<VolunteerModelResponse> {
    return this.change(command, 'end-volunteer-model', id, (tx) => this.store.change(tx, id, (pairs) => endModel({ lastDay, version, pairs, at: command.at })));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<VolunteerModelResponse> {
    return this.commands.run(command, { action, objectKind: 'volunteer-model', objectId, work, render: (tx, id) => this.one(tx, command.actor, id, command.at) });
  }

  /** Who answers for it goes to the vault; the same person, told the same way, stays the same. */
  private async contentOf(tx: EntityManager, { actor: { organisationId }, at }: Command, request: VolunteerModelRequest, before: VolunteerModel | undefined): Promise<ModelContent | Refusal> {
    const content = modelContentOf(request);
    if (!request.responsible) return { ...content, responsibleId: null };
    const details = personDetailsOf(request.responsible);
    if (cannotBeReached(details)) return refuse('person-cannot-be-reached');
    const known = before?.responsibleId ? (await this.people.of(tx, [before.responsibleId])).get(before.responsibleId) : undefined;
    const isSame = known && sameValue(details, { name: known.name, email: known.email, phone: known.phone, language: known.language });
    return { ...content, responsibleId: isSame ? known.id : await this.people.keep(tx, { organisationId, ...details, at }) };
  }

  private async one(tx: EntityManager, { organisationId }: Actor, id: string, at: Date): Promise<VolunteerModelResponse | undefined> {
    const model = await this.store.find(tx, organisationId, id);
    return model && (await this.render(tx, [model], at))[0];
  }

  private async render(tx: EntityManager, models: readonly VolunteerModel[], at: Date): Promise<VolunteerModelResponse[]> {
    const people = await this.people.of(tx, models.flatMap(({ responsibleId }) => responsibleId ?? []));
    return models.map((model) => VolunteerModelResponse.from(model, people, dayInHelsinki(at)));
  }
}
