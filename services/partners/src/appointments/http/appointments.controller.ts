import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { appointPerson } from '../domain/appoint-person.js';
import { cancelAppointment, changeAppointment, endAppointment } from '../domain/change-appointment.js';
import { AppointmentSearch } from '../storage/appointment-search.js';
import { AppointmentStore } from '../storage/appointment.store.js';
import { Appointing } from './appointing.js';
import { AppointmentRenderer } from './appointment-renderer.js';
import { AppointPersonRequest, CancelAppointmentRequest, ChangeAppointmentRequest, EndAppointmentRequest } from './appointment.request.js';
import { AppointmentListResponse, AppointmentResponse } from './appointment.response.js';
import { ListAppointmentsRequest } from './list-appointments.request.js';

/** Who has been named to what: read by everyone who works here, changed by those who keep the organisation. */
@ApiTags('appointments')
@Controller('appointments')
export class AppointmentsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: AppointmentStore,
    private readonly searcher: AppointmentSearch,
    private readonly appointing: Appointing,
    private readonly renderer: AppointmentRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: AppointmentListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListAppointmentsRequest): Promise<AppointmentListResponse> {
    return this.reads.run(actor, { action: 'list-appointments', objectKind: 'appointment', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items, total, facets } = await this.searcher.search(tx, { ...request, sort: request.sort ?? 'role', ...pageOf(request) }, dayInHelsinki(at));
      return { items: await this.renderer.rows(tx, items, at), total, facets };
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: AppointmentResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AppointmentResponse> {
    return this.reads.run(actor, { action: 'read-appointment', objectKind: 'appointment', objectId: id, personal: true }, (tx) => this.renderer.appointment(tx, actor, id, this.clock.now()));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: AppointmentResponse })
  appoint(@CommandContext() command: Command, @Body() request: AppointPersonRequest): Promise<AppointmentResponse> {
    const id = newId();
    const { organisationId, role, counterpartId = null, startsOn, endsOn = null, reason } = request;
    return this.change(command, 'appoint-person', id, async (tx) => {
      const { by, organisation } = await this.appointing.organisation(tx, command.actor, organisationId);
      const person = await this.appointing.person(tx, command, by, organisationId, request);
      if (isRefusal(person)) return person;
      const appointment = { id, organisationId: person.organisationId, personId: person.id, role, area: request.area ?? organisation!.serviceArea, counterpartId, startsOn, endsOn };
      const around = await this.appointing.around(tx, organisation!, counterpartId, person.id);
      return this.store.change(tx, command.actor.organisationId, id, appointPerson({ appointment, by, around, reason, at: command.at }));
    });
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiOkResponse({ type: AppointmentResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeAppointmentRequest): Promise<AppointmentResponse> {
    const { version, area, startsOn, endsOn = null, reason } = request;
    return this.change(command, 'change-appointment', id, async (tx) => {
      const around = await this.appointing.aroundOf(tx, command.actor, id);
      if (isRefusal(around)) return around;
      return this.store.change(tx, command.actor.organisationId, id, changeAppointment({ terms: { area, startsOn, endsOn }, version, ...around, reason, at: command.at }));
    });
  }

  @Post(':id/ending')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: AppointmentResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay, reason }: EndAppointmentRequest): Promise<AppointmentResponse> {
    return this.change(command, 'end-appointment', id, async (tx) => {
      const around = await this.appointing.aroundOf(tx, command.actor, id);
      if (isRefusal(around)) return around;
      return this.store.change(tx, command.actor.organisationId, id, endAppointment({ lastDay, by: around.by, reason, at: command.at }));
    });
  }

  /** Of one that has not begun. */
  @Post(':id/cancellation')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: AppointmentResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: CancelAppointmentRequest): Promise<AppointmentResponse> {
    return this.change(command, 'cancel-appointment', id, async (tx) => {
      const around = await this.appointing.aroundOf(tx, command.actor, id);
      if (isRefusal(around)) return around;
      return this.store.change(tx, command.actor.organisationId, id, cancelAppointment({ by: around.by, reason, at: command.at }));
    });
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<AppointmentResponse> {
    return this.commands.run(command, { action, objectKind: 'appointment', objectId, work, render: (tx, id) => this.renderer.appointment(tx, command.actor, id, command.at) });
  }
}
