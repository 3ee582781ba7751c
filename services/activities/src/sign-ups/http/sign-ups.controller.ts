import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, SERVICE_CONFIG, type Actor, type Command, type ServiceConfig } from '@pirtti/http-kit';
import { newId, refuse, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ActivityRow, toState as activityOf } from '../../activities/storage/activity.row.js';
import { cannotBeReached } from '../../people/domain/correct-person.js';
import { personDetailsOf } from '../../people/http/person.request.js';
import { cancelSignUp } from '../domain/cancel-sign-up.js';
import { moveUp } from '../domain/move-up.js';
import { signUpFor } from '../domain/sign-up-for.js';
import { SeatsReader } from '../storage/seats.reader.js';
import { SignUpReader } from '../storage/sign-up.reader.js';
import { SignUpStore } from '../storage/sign-up.store.js';
import { poolNamed, seatsResponseOf } from './seats.response-of.js';
import { SignUpRenderer } from './sign-up-renderer.js';
import { ListSignUpsRequest, MoveUpRequest, SignUpRequest } from './sign-up.request.js';
import { OwnSeatsListResponse, SignUpListResponse, SignUpResponse } from './sign-up.response.js';

/** Who has signed up for an organisation's own activities. */
@ApiTags('sign-ups')
@Controller()
@NeedsRole('activity-publisher')
export class SignUpsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: SignUpStore, private readonly signUps: SignUpReader, private readonly seats: SeatsReader,
    private readonly renderer: SignUpRenderer, @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** How full each coming occurrence is, or the series, and how many would hear of a change. */
  @Get('activities/:id/seats')
  @ApiOkResponse({ type: OwnSeatsListResponse })
  free(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OwnSeatsListResponse> {
    return this.reads.run(actor, { action: 'read-seats', objectKind: 'activity', objectId: id }, async (tx) => {
      const row = await own(tx, actor, id);
      if (!row) return undefined;
      const signedUp = await this.seats.signedUp(tx, row, { email: this.config.letters?.email !== undefined, sms: this.config.letters?.sms !== undefined });
      return { items: (await this.seats.coming(tx, row, activityOf(row), this.clock.now())).map((view) => ({ ...seatsResponseOf(view), signedUp: signedUp(view.pool) })) };
    });
  }

  @Get('activities/:id/sign-ups')
  @ApiOkResponse({ type: SignUpListResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { date, status, ...paging }: ListSignUpsRequest): Promise<SignUpListResponse> {
    return this.reads.run(actor, { action: 'list-sign-ups', objectKind: 'activity', objectId: id, personal: true }, async (tx) => {
      const row = await own(tx, actor, id);
      if (!row) return undefined;
      const pool = poolNamed(date);
      const { items, total } = await this.signUps.list(tx, { activityId: id, pool, ...(status && { status }), ...pageOf(paging) });
      return { items: await this.renderer.render(tx, items), total, seats: seatsResponseOf(await this.seats.one(tx, row, pool, this.clock.now())) };
    });
  }

  /** Signs up somebody who has rung or come by. */
  @Post('activities/:id/sign-ups')
  @ApiCreatedResponse({ type: SignUpResponse })
  add(@CommandContext() command: Command, @Param('id') activityId: string, @Body() request: SignUpRequest): Promise<SignUpResponse> {
    const signUpId = newId();
    return this.change(command, 'add-sign-up', signUpId, async (tx) => {
      const details = personDetailsOf(request);
      if (cannotBeReached(details)) return refuse('person-cannot-be-reached');
      const party = { requestKey: null, forAnother: request.forAnother ?? false, wish: request.wish ?? null };
      const activity = await this.store.hold(tx, activityId);
      return activity ? this.store.add(tx, activity, { pool: poolNamed(request.date), details, party }, signUpFor({ signUpId, size: request.size, at: command.at })) : refuse('not-found');
    });
  }

  @Post('sign-ups/:id/cancellation')
  @ApiCreatedResponse({ type: SignUpResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string): Promise<SignUpResponse> {
    return this.change(command, 'cancel-sign-up', id, (tx) => this.store.change(tx, id, cancelSignUp({ by: 'organiser', at: command.at })));
  }

  /** To the head of the line, with the reason on record. */
  @Post('sign-ups/:id/moving-up')
  @ApiCreatedResponse({ type: SignUpResponse })
  moveUp(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: MoveUpRequest): Promise<SignUpResponse> {
    return this.change(command, 'move-up-sign-up', id, (tx) => this.store.changeInLine(tx, id, moveUp({ reason, at: command.at })));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<SignUpResponse> {
    return this.commands.run(command, {
      action, objectKind: 'sign-up', objectId, work,
      render: async (tx, id) => {
        const view = await this.signUps.find(tx, id);
        return view && (await this.renderer.render(tx, [view]))[0];
      },
    });
  }
}

const own = async (tx: EntityManager, { organisationId }: Actor, id: string): Promise<ActivityRow | undefined> => (await tx.findOneBy(ActivityRow, { organisationId, id })) ?? undefined;
