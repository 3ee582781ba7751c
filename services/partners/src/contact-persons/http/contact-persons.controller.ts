import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, preferredLanguage, type Clock } from '@pirtti/kernel';
import { Appointing } from '../../appointments/http/appointing.js';
import { AppointmentRenderer } from '../../appointments/http/appointment-renderer.js';
import { confirmPerson } from '../../freshness/domain/person-freshness.js';
import { changeContactPerson, stay } from '../domain/change-contact-person.js';
import { ContactPersonStore } from '../storage/contact-person.store.js';
import { ChangeContactPersonRequest, detailsOf, ListContactPersonsRequest } from './contact-person.request.js';
import { HandOverRequest, StayRequest } from './hand-over.request.js';
import { HandOverResponse, type HandOverRowResponse } from './hand-over.response.js';
import { HandingOver } from './handing-over.js';
import { ContactPersonListResponse, ContactPersonResponse, ContactPersonRowResponse } from './contact-person.response.js';

/** People of organisations, as far as others need to reach them in their work. */
@ApiTags('contact-persons')
@Controller('contact-persons')
export class ContactPersonsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: ContactPersonStore,
    private readonly appointing: Appointing,
    private readonly renderer: AppointmentRenderer,
    private readonly handing: HandingOver,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of one organisation, for whoever names one of them. */
  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ContactPersonListResponse })
  list(@CurrentActor() actor: Actor, @Query() { organisationId }: ListContactPersonsRequest): Promise<ContactPersonListResponse> {
    return this.reads.run(actor, { action: 'list-contact-persons', objectKind: 'contact-person', personal: true }, async (tx) => {
      const items = await this.store.ofOrganisation(tx, organisationId);
      const own = new Set(organisationId === actor.organisationId ? (await this.store.ofLogin(tx, actor)).map(({ id }) => id) : []);
      return { items: items.map((one) => ({ ...ContactPersonRowResponse.of(one), isYou: own.has(one.id) })), total: items.length };
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: ContactPersonResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ContactPersonResponse> {
    return this.reads.run(actor, { action: 'read-contact-person', objectKind: 'contact-person', objectId: id, personal: true }, (tx) => this.renderer.person(tx, actor, id, this.clock.now()));
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiOkResponse({ type: ContactPersonResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeContactPersonRequest): Promise<ContactPersonResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'change-contact-person', objectKind: 'contact-person', objectId: id,
      work: async (tx) => {
        const person = await this.store.find(tx, id);
        const { by } = person ? await this.appointing.organisation(tx, actor, person.organisationId) : {};
        return this.store.change(tx, id, changeContactPerson({ details: detailsOf(request), version: request.version, by, reason: request.reason, at }));
      },
      render: (tx) => this.renderer.person(tx, actor, id, at),
    });
  }

  /** A last day that was said beforehand is taken back. Roles that ended or moved already are given anew where they are wanted. */
  @Post(':id/staying')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: ContactPersonResponse })
  stay(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: StayRequest): Promise<ContactPersonResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'stay-after-all', objectKind: 'contact-person', objectId: id,
      work: async (tx) => {
        const person = await this.store.find(tx, id);
        const { by } = person ? await this.appointing.organisation(tx, actor, person.organisationId) : {};
        return this.store.change(tx, id, stay({ by, reason, at }));
      },
      render: (tx) => this.renderer.person(tx, actor, id, at),
    });
  }

  /** The person is still there, in the roles that they have. */
  @Post(':id/confirmation')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: ContactPersonResponse })
  confirm(@CommandContext() command: Command, @Param('id') id: string): Promise<ContactPersonResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'confirm-contact-person', objectKind: 'contact-person', objectId: id,
      work: async (tx) => {
        const person = await this.store.find(tx, id);
        const { by } = person ? await this.appointing.organisation(tx, actor, person.organisationId) : {};
        return this.store.change(tx, id, confirmPerson({ by, at }));
      },
      render: (tx) => this.renderer.person(tx, actor, id, at),
    });
  }

  /** Somebody leaves: everything in their name goes to a successor in one deed, and each row tells what became of it. Again it does no harm. */
  @Post(':id/handover')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: HandOverResponse })
  handOver(@CommandContext() command: Command, @Param('id') id: string, @Body() { successorId = null, lastDay, reason }: HandOverRequest, @Headers('accept-language') languages?: string): Promise<HandOverResponse> {
    const { actor, at } = command;
    // Where the same command is asked for again, nothing is left to hand over.
    let rows: HandOverRowResponse[] = [];
    return this.commands.run(command, {
      action: 'hand-over', objectKind: 'contact-person', objectId: id,
      work: async (tx) => {
        const handed = await this.handing.run(tx, actor, { personId: id, successorId, lastDay, reason, at, language: preferredLanguage(languages) });
        if (isRefusal(handed)) return handed;
        rows = handed;
        return { id };
      },
      render: async (tx) => {
        const person = await this.renderer.person(tx, actor, id, at);
        return person && { rows, person };
      },
    });
  }
}
