import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isId, isRefusal, newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { lockActivity } from '../../activities/storage/activity.store.js';
import { cannotBeReached } from '../../people/domain/correct-person.js';
import { personDetailsOf } from '../../people/http/person.request.js';
import { People } from '../../people/storage/people.js';
import { PeopleAudit } from '../../people/storage/people-audit.js';
import { PersonLinks } from '../../people/storage/person-links.js';
import { Turnstile } from '../../sign-ups/http/turnstile.js';
import { wishForSeat } from '../domain/decide-rides.js';
import { rideLinkEndsAt } from '../letters/ride-letters.js';
import { RideInvitation } from '../storage/ride-invitation.js';
import { RideSeatRow } from '../storage/ride.rows.js';
import { RideStore } from '../storage/ride.store.js';
import { RideRenderer } from './ride-renderer.js';
import { PublicRideWishRequest, wishOf } from './ride-wish.request.js';
import { OpenRideDayListResponse, OpenRideDayResponse, RideWishMadeResponse } from './ride-wish.response.js';

/** As many as a family would ask for: to one meeting, and to all of an organisation. */
const MOST_OF_CONTACT = { here: 4, all: 20 };

/** Asking for a ride from an activity's page, without an account. */
@ApiTags('public')
@Controller('public/activities')
@Public()
export class PublicRideWishesController {
  private readonly turnstile = new Turnstile();

  constructor(
    private readonly tenant: TenantTransactions, private readonly store: RideStore, private readonly invitation: RideInvitation, private readonly renderer: RideRenderer, private readonly people: People,
    private readonly links: PersonLinks, private readonly audit: PeopleAudit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To which of its coming meetings one may ask for a ride. */
  @Get(':id/rides')
  @ApiOkResponse({ type: OpenRideDayListResponse })
  async open(@Param('id') id: string): Promise<OpenRideDayListResponse> {
    const activity = await this.published(id);
    return { items: (await this.tenant.asPublic((tx) => this.invitation.coming(tx, activity, this.clock.now()))).map((day) => OpenRideDayResponse.of(day)) };
  }

  /** Asks for a ride: a driver is asked at once, or the organiser looks for one. Sent again under the same key it is the same wish. */
  @Post(':id/ride-wishes')
  @ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' }, description: 'Chosen by the sender; a repetition makes nothing twice.' })
  @ApiCreatedResponse({ type: RideWishMadeResponse })
  async wish(@Param('id') activityId: string, @Body() request: PublicRideWishRequest, @Headers('idempotency-key') key: string | undefined): Promise<RideWishMadeResponse> {
    if (request.website) throw new Problem('form-looks-filled-by-a-machine');
    return this.turnstile.through(activityId, async () => {
      const { organisationId } = await this.published(activityId);
      return this.tenant.run(organisationId, (tx) => this.wished(tx, organisationId, activityId, request, isId(key) ? key.toLowerCase() : null));
    });
  }

  private async wished(tx: EntityManager, organisationId: string, activityId: string, request: PublicRideWishRequest, requestKey: string | null): Promise<RideWishMadeResponse> {
    const at = this.clock.now();
    // Held before anything is asked: of two repetitions at two instances one finds what the other has made.
    const activity = await lockActivity(tx, activityId);
    if (!activity) throw new Problem('not-found');
    const before = requestKey === null ? null : await tx.findOneBy(RideSeatRow, { organisationId, requestKey });
    if (before) return this.made(tx, organisationId, before.id, at);
    if (!await this.invitation.invitesTo(tx, activity, request.date, at)) throw new Problem('ride-cannot-be-asked-for');
    const details = personDetailsOf(request);
    if (cannotBeReached(details)) throw new Problem('person-cannot-be-reached');
    const known = await this.invitation.wishesOf(tx, { activityId, date: request.date, ...details });
    if (known.here >= MOST_OF_CONTACT.here || known.all >= MOST_OF_CONTACT.all) throw new Problem('contact-has-asked-for-enough-rides');
    const id = newId();
    const personId = await this.people.keep(tx, { organisationId, ...details, at });
    const board = await this.store.change(tx, { activityId, date: request.date }, wishForSeat({ ...wishOf(request), id, personId }, at), { at, by: 'passenger' });
    if (isRefusal(board)) throw Problem.of(board);
    if (requestKey !== null) await tx.update(RideSeatRow, { organisationId, id }, { requestKey });
    return this.made(tx, organisationId, id, at);
  }

  /** With a secret of its own: of those that were told nothing but hashes is kept. */
  private async made(tx: EntityManager, organisationId: string, id: string, at: Date): Promise<RideWishMadeResponse> {
    const { activityId, date, personId } = (await tx.findOneBy(RideSeatRow, { organisationId, id }))!;
    const found = await this.store.find(tx, organisationId, { activityId, date });
    const shown = found && await this.renderer.forPassenger(tx, found, id, at);
    // A repetition learns nothing of somebody who has been forgotten since.
    if (!shown || personId === null) throw new Problem('not-found');
    await this.audit.byLink(tx, { organisationId, personId, action: 'wish-for-ride', objectKind: 'ride', objectId: id, at });
    const token = await this.links.make(tx, { organisationId, personId, about: { kind: 'ride-seat', id }, at, expiresAt: rideLinkEndsAt(found.board.meeting?.endsAt ?? at) });
    return { ...shown, organisationId, token };
  }

  private async published(id: string): Promise<ActivityRow> {
    const row = await this.tenant.asPublic((tx) => tx.findOneBy(ActivityRow, { id, status: 'published' }));
    if (!row) throw new Problem('not-found');
    return row;
  }
}
