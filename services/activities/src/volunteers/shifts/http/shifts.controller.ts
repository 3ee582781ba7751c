import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, newId, refuse, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { instantOf } from '../domain/local-time.js';
import { changeShift, planShift } from '../domain/run-shift.js';
import type { ShiftContent } from '../domain/shift.js';
import { ShiftOccurrences } from '../storage/shift-occurrences.js';
import { ShiftPeople } from '../storage/shift-people.js';
import { ShiftReader } from '../storage/shift.reader.js';
import { ShiftStore } from '../storage/shift.store.js';
import { ShiftRenderer } from './shift-renderer.js';
import { ChangeVolunteerShiftRequest, ListVolunteerShiftsRequest, shiftContentOf, VolunteerShiftRequest } from './shift.request.js';
import { VolunteerShiftListResponse, VolunteerShiftResponse } from './shift.response.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Who runs an activity sees who comes to help at it, and nothing else of volunteers. */
const READERS = ['volunteer-coordinator', 'activity-publisher'] as const;

/** Tasks at their times: who comes, and where too few do. */
@ApiTags('volunteers')
@Controller('volunteer-shifts')
export class VolunteerShiftsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: ShiftStore, private readonly reader: ShiftReader, private readonly people: ShiftPeople,
    private readonly models: VolunteerModelStore, private readonly occurrences: ShiftOccurrences, private readonly renderer: ShiftRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @NeedsRole(...READERS)
  @ApiOkResponse({ type: VolunteerShiftListResponse })
  list(@CurrentActor() actor: Actor, @Query() { from, to, short = false, activityId, volunteerId, ...paging }: ListVolunteerShiftsRequest): Promise<VolunteerShiftListResponse> {
    const first = instantOf(from ?? dayInHelsinki(this.clock.now()), '00:00');
    return this.reads.run(actor, { action: 'list-volunteer-shifts', objectKind: 'volunteer-shift', personal: true }, async (tx) => {
      const { items, total } = await this.reader.search(tx, {
        from: first, ...(to && { to: new Date(instantOf(to, '00:00').getTime() + DAY_MS) }), short, ...(activityId && { activityId }), ...(volunteerId && { volunteerId }), ofActivities: !isCoordinator(actor), ...pageOf(paging),
      });
      return { items: await this.renderer.shifts(tx, items), total };
    });
  }

  @Get(':id')
  @NeedsRole(...READERS)
  @ApiOkResponse({ type: VolunteerShiftResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VolunteerShiftResponse> {
    return this.reads.run(actor, { action: 'read-volunteer-shift', objectKind: 'volunteer-shift', objectId: id, personal: true }, async (tx) => {
      const shift = await this.renderer.shift(tx, id);
      return isCoordinator(actor) || shift?.activityId ? shift : undefined;
    });
  }

  @Post()
  @NeedsRole('volunteer-coordinator')
  @ApiCreatedResponse({ type: VolunteerShiftResponse })
  plan(@CommandContext() command: Command, @Body() request: VolunteerShiftRequest): Promise<VolunteerShiftResponse> {
    const [shiftId, { actor: { organisationId }, at }, content] = [newId(), command, shiftContentOf(request)];
    return this.change(command, 'plan-volunteer-shift', shiftId, async (tx) => {
      if (!(await this.meets(tx, command, content))) return refuse('occurrence-does-not-exist');
      return this.store.change(tx, shiftId, planShift({ shiftId, organisationId, content, model: await this.models.find(tx, organisationId, content.modelId), at }), 'coordinator');
    });
  }

  @Put(':id')
  @NeedsRole('volunteer-coordinator')
  @ApiOkResponse({ type: VolunteerShiftResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeVolunteerShiftRequest): Promise<VolunteerShiftResponse> {
    const content = shiftContentOf(request);
    return this.change(command, 'change-volunteer-shift', id, async (tx) => {
      if (!(await this.store.find(tx, id))) return refuse('not-found');
      if (!(await this.meets(tx, command, content))) return refuse('occurrence-does-not-exist');
      return this.store.change(tx, id, changeShift({ content, model: await this.models.find(tx, command.actor.organisationId, content.modelId), version: request.version, at: command.at }), 'coordinator');
    });
  }

  /** Called off; everybody who was to come is told. */
  @Post(':id/cancellation')
  @NeedsRole('volunteer-coordinator')
  @ApiCreatedResponse({ type: VolunteerShiftResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string): Promise<VolunteerShiftResponse> {
    return this.change(command, 'cancel-volunteer-shift', id, (tx) => this.people.cancel(tx, id, 'coordinator', command.at));
  }

  @Put(':id/volunteers/:volunteerId')
  @NeedsRole('volunteer-coordinator')
  @ApiOkResponse({ type: VolunteerShiftResponse })
  putOn(@CommandContext() command: Command, @Param('id') id: string, @Param('volunteerId') volunteerId: string): Promise<VolunteerShiftResponse> {
    return this.change(command, 'put-on-volunteer-shift', id, (tx) => this.people.join(tx, { shiftId: id, volunteerId: volunteerId.toLowerCase(), byThemselves: false, at: command.at }));
  }

  @Delete(':id/volunteers/:volunteerId')
  @NeedsRole('volunteer-coordinator')
  @ApiOkResponse({ type: VolunteerShiftResponse })
  takeOff(@CommandContext() command: Command, @Param('id') id: string, @Param('volunteerId') volunteerId: string): Promise<VolunteerShiftResponse> {
    return this.change(command, 'take-off-volunteer-shift', id, (tx) => this.people.leave(tx, { shiftId: id, volunteerId: volunteerId.toLowerCase(), byThemselves: false, at: command.at }));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<VolunteerShiftResponse> {
    return this.commands.run(command, { action, objectKind: 'volunteer-shift', objectId, work, render: (tx, id) => this.renderer.shift(tx, id) });
  }

  /** A shift of an activity is on a day on which it meets. */
  private async meets(tx: EntityManager, { actor: { organisationId } }: Command, { activityId, date }: ShiftContent): Promise<boolean> {
    return activityId === null || this.occurrences.meets(tx, organisationId, activityId, date!);
  }
}

const isCoordinator = ({ roles }: Actor): boolean => roles.includes('volunteer-coordinator');
