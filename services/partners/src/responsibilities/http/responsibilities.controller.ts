import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { assignResponsibility, closeMatter, endResponsibility } from '../domain/assign-responsibility.js';
import type { Matter, MatterFact } from '../domain/matter.js';
import { registerMatter } from '../domain/register-matter.js';
import { MatterSearch } from '../storage/matter-search.js';
import { MatterStore } from '../storage/matter.store.js';
import { ResponsibilityRenderer } from './responsibility-renderer.js';
import { AssignResponsibilityRequest, EndResponsibilityRequest, ListResponsibilitiesRequest, RegisterMatterRequest } from './responsibility.request.js';
import { ResponsibilityListResponse, ResponsibilityResponse } from './responsibility.response.js';

/** Who answers for what: exactly one at a time. Seen and said by the parties. */
@ApiTags('responsibilities')
@Controller('responsibilities')
export class ResponsibilitiesController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly matters: MatterStore,
    private readonly searcher: MatterSearch,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
    private readonly renderer: ResponsibilityRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ResponsibilityListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListResponsibilitiesRequest): Promise<ResponsibilityListResponse> {
    return this.reads.run(actor, { action: 'list-responsibilities', objectKind: 'matter', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items, total, counts } = await this.searcher.search(tx, { ...request, sort: request.sort ?? 'title', ...pageOf(request) }, at, dayInHelsinki(at));
      return { items: await this.renderer.rows(tx, items, at), total, counts };
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: ResponsibilityResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ResponsibilityResponse> {
    return this.reads.run(actor, { action: 'read-responsibility', objectKind: 'matter', objectId: id, personal: true }, (tx) => this.renderer.matter(tx, actor.organisationId, id, this.clock.now()));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  register(@CommandContext() command: Command, @Body() { kind, name, reason }: RegisterMatterRequest): Promise<ResponsibilityResponse> {
    const id = newId();
    return this.change(command, 'register-matter', id, () => Promise.resolve(registerMatter({ id, kind, name, by: authorOf(command.actor), reason, at: command.at })));
  }

  @Post(':id/assignment')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  assign(@CommandContext() command: Command, @Param('id') id: string, @Body() request: AssignResponsibilityRequest): Promise<ResponsibilityResponse> {
    const { organisationId, personId = null, sector = null, startsOn, endsOn = null, version, reason } = request;
    return this.change(command, 'assign-responsibility', id, async (tx) => {
      const person = personId === null ? undefined : await this.persons.find(tx, personId);
      return assignResponsibility({
        assigned: { organisationId, personId, sector, startsOn, endsOn }, version, reason, by: authorOf(command.actor), at: command.at,
        personOf: person?.leftOn === null ? person.organisationId : undefined, personLeavesOn: person?.leavesOn ?? null, isRegistered: (await this.organisations.find(tx, organisationId)) !== undefined,
      });
    });
  }

  @Post(':id/ending')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() request: EndResponsibilityRequest): Promise<ResponsibilityResponse> {
    return this.change(command, 'end-responsibility', id, () => Promise.resolve(endResponsibility({ ...request, by: authorOf(command.actor), at: command.at })));
  }

  /** The duty is no more, or a network without a record of its own. */
  @Post(':id/closing')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  close(@CommandContext() command: Command, @Param('id') id: string, @Body() request: EndResponsibilityRequest): Promise<ResponsibilityResponse> {
    return this.change(command, 'close-matter', id, async (tx) => closeMatter({ ...request, isNetwork: await this.matters.isNetwork(tx, { id }), by: authorOf(command.actor), at: command.at }));
  }

  private change(command: Command, action: string, objectId: string, decide: (tx: EntityManager) => Promise<Decision<Matter | undefined, MatterFact>>): Promise<ResponsibilityResponse> {
    return this.commands.run(command, {
      action, objectKind: 'matter', objectId,
      work: async (tx) => this.matters.change(tx, command.actor.organisationId, objectId, await decide(tx)),
      render: (tx, id) => this.renderer.matter(tx, command.actor.organisationId, id, command.at),
    });
  }
}

/** As what people say who answers for something: the coordinator's work first. */
export const authorOf = ({ organisationId, roles }: Actor): Author =>
  ({ organisationId, role: roles.includes('hyte-coordinator') ? 'hyte-coordinator' : 'organisation-admin', onBehalf: false });
