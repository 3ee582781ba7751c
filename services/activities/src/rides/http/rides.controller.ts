import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRealDay, isRefusal, newId, refuse, type Clock, type Decision, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { cannotBeReached } from '../../people/domain/correct-person.js';
import { personDetailsOf, type PersonDetailsRequest } from '../../people/http/person.request.js';
import { People } from '../../people/storage/people.js';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import { acceptPassenger, cancelRide, cancelSeat, changeRide, declinePassenger, offerRide, placePassenger, wishForSeat } from '../domain/decide-rides.js';
import type { RideFact } from '../domain/ride-facts.js';
import type { RideBoard } from '../domain/ride.js';
import { RideDays } from '../storage/ride-days.js';
import { RideStore, type OfMeeting } from '../storage/ride.store.js';
import { meetingOfRide, RideRenderer } from './ride-renderer.js';
import { ChangeRideRequest, ListRideDaysRequest, OfferRideRequest, PlacePassengerRequest, rideContentOf, WishForSeatRequest } from './ride.request.js';
import { RideBoardResponse, RideDayListResponse } from './ride.response.js';

/** Rides to the meetings of activities, as whoever arranges them sees and changes them. A driver's answer by telephone is written down here too. */
@ApiTags('rides')
@Controller()
@NeedsRole('activity-publisher', 'volunteer-coordinator')
export class RidesController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: RideStore, private readonly days: RideDays, private readonly renderer: RideRenderer,
    private readonly people: People, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Meetings to which rides are arranged, in counts: the next first. */
  @Get('ride-days')
  @ApiOkResponse({ type: RideDayListResponse })
  list(@CurrentActor() actor: Actor, @Query() { lacking = false, past = false, ...paging }: ListRideDaysRequest): Promise<RideDayListResponse> {
    return this.reads.run(actor, { action: 'list-ride-days', objectKind: 'activity' }, (tx) => this.days.list(tx, actor.organisationId, { lacking, past, ...pageOf(paging) }, this.clock.now()));
  }

  @Get('activities/:id/occurrences/:date/rides')
  @ApiOkResponse({ type: RideBoardResponse })
  read(@CurrentActor() actor: Actor, @Param('id') activityId: string, @Param('date') date: string): Promise<RideBoardResponse> {
    return this.reads.run(actor, { action: 'read-rides', objectKind: 'activity', objectId: activityId, personal: true }, async (tx) =>
      (isRealDay(date, FIRST_YEAR) ? this.renderer.board(tx, actor.organisationId, { activityId, date }) : undefined));
  }

  @Post('activities/:id/occurrences/:date/rides')
  @ApiCreatedResponse({ type: RideBoardResponse })
  offer(@CommandContext() command: Command, @Param('id') activityId: string, @Param('date') date: string, @Body() request: OfferRideRequest): Promise<RideBoardResponse> {
    const { person, personId, kind, area, there, back } = request;
    const id = newId();
    return this.change(command, 'offer-ride', id, async (tx) => {
      const driverId = await this.personIn(tx, command, { person, personId });
      return isRefusal(driverId) ? driverId : offerRide({ id, kind, driverId, area, there, back, ...rideContentOf(request) }, command.at);
    }, { activityId, date });
  }

  /** Another time, another part of town, other seats: never fewer than come along, who are told. */
  @Put('rides/:id')
  @ApiOkResponse({ type: RideBoardResponse })
  changeRide(@CommandContext() command: Command, @Param('id') rideId: string, @Body() request: ChangeRideRequest): Promise<RideBoardResponse> {
    return this.change(command, 'change-ride', rideId, async () => changeRide({ rideId: rideId.toLowerCase(), content: { area: request.area, ...rideContentOf(request) }, version: request.version, at: command.at }));
  }

  /** The driver does not drive: everybody who came along is offered another ride at once, and told. */
  @Post('rides/:id/cancellation')
  @ApiCreatedResponse({ type: RideBoardResponse })
  cancelRide(@CommandContext() command: Command, @Param('id') id: string): Promise<RideBoardResponse> {
    return this.change(command, 'cancel-ride', id, async () => cancelRide(id, command.at));
  }

  @Post('activities/:id/occurrences/:date/ride-seats')
  @ApiCreatedResponse({ type: RideBoardResponse })
  wish(@CommandContext() command: Command, @Param('id') activityId: string, @Param('date') date: string, @Body() request: WishForSeatRequest): Promise<RideBoardResponse> {
    const { person, personId, placementId = null, pickUp = null, area, there, back, size = 1 } = request;
    const id = newId();
    return this.change(command, 'wish-for-ride', id, async (tx) => {
      const passenger = await this.personIn(tx, command, { person, personId });
      if (isRefusal(passenger)) return passenger;
      if ((passenger === null) === (placementId === null)) return refuse('passenger-is-not-known');
      if (placementId !== null && pickUp !== null) return refuse('placement-tells-no-address');
      if (placementId !== null && !await tx.existsBy(PlacementRow, { id: placementId, activityId, status: 'accepted' })) return refuse('placement-is-not-accepted');
      return wishForSeat({ id, personId: passenger, placementId, area, pickUp, there, back, size }, command.at);
    }, { activityId, date });
  }

  @Post('ride-seats/:id/acceptance')
  @ApiCreatedResponse({ type: RideBoardResponse })
  accept(@CommandContext() command: Command, @Param('id') id: string): Promise<RideBoardResponse> {
    return this.change(command, 'accept-passenger', id, async () => acceptPassenger({ seatId: id, at: command.at }));
  }

  /** A driver takes somebody along who was not, or not any more, asked of them: told by telephone. */
  @Post('ride-seats/:id/placing')
  @ApiCreatedResponse({ type: RideBoardResponse })
  place(@CommandContext() command: Command, @Param('id') id: string, @Body() { rideId }: PlacePassengerRequest): Promise<RideBoardResponse> {
    return this.change(command, 'place-passenger', id, async () => placePassenger({ seatId: id.toLowerCase(), rideId: rideId.toLowerCase(), at: command.at }));
  }

  @Post('ride-seats/:id/declining')
  @ApiCreatedResponse({ type: RideBoardResponse })
  decline(@CommandContext() command: Command, @Param('id') id: string): Promise<RideBoardResponse> {
    return this.change(command, 'decline-passenger', id, async () => declinePassenger({ seatId: id, at: command.at }));
  }

  @Post('ride-seats/:id/cancellation')
  @ApiCreatedResponse({ type: RideBoardResponse })
  cancelSeat(@CommandContext() command: Command, @Param('id') id: string): Promise<RideBoardResponse> {
    return this.change(command, 'cancel-ride-seat', id, async () => cancelSeat(id, command.at));
  }

  private change(command: Command, action: string, objectId: string, gather: (tx: EntityManager) => Promise<Decision<RideBoard, RideFact> | Refusal>, toMeeting?: OfMeeting): Promise<RideBoardResponse> {
    const { actor: { organisationId }, at } = command;
    return this.commands.run(command, {
      action, objectKind: 'ride', objectId,
      work: async (tx) => {
        if (toMeeting && !isRealDay(toMeeting.date, FIRST_YEAR)) return refuse('occurrence-does-not-exist');
        const of = toMeeting ?? await meetingOfRide(tx, objectId);
        // Whose activity it is not is told nothing of what else is wrong.
        if (!of || (toMeeting && !await this.store.find(tx, organisationId, of))) return refuse('not-found');
        const decide = await gather(tx);
        if (isRefusal(decide)) return decide;
        const changed = await this.store.change(tx, of, decide, { at, by: 'coordinator' });
        return isRefusal(changed) ? changed : { id: objectId };
      },
      render: async (tx, id) => {
        const of = await meetingOfRide(tx, id);
        return of && this.renderer.board(tx, organisationId, of);
      },
    });
  }

  /** Who is meant: somebody new, whom the vault keeps from now on, somebody whom it knows, or nobody. */
  private async personIn(tx: EntityManager, { actor: { organisationId }, at }: Command, { person, personId }: { person?: PersonDetailsRequest | null; personId?: string | null }): Promise<string | null | Refusal> {
    if (person && personId) return refuse('passenger-is-not-known');
    if (personId) return (await this.people.of(tx, [personId])).has(personId.toLowerCase()) ? personId.toLowerCase() : refuse('person-is-erased');
    if (!person) return null;
    const details = personDetailsOf(person);
    return cannotBeReached(details) ? refuse('person-cannot-be-reached') : this.people.keep(tx, { organisationId, ...details, at });
  }
}
