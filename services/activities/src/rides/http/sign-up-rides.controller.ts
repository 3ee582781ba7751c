import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { PeopleAudit } from '../../people/storage/people-audit.js';
import { PersonLinks } from '../../people/storage/person-links.js';
import { SERIES } from '../../sign-ups/domain/seats.js';
import { SignUpLinkRequest } from '../../sign-ups/http/sign-up.request.js';
import { ABOUT } from '../../sign-ups/letters/sign-up-letters.js';
import { SignUpRow } from '../../sign-ups/storage/sign-up.row.js';
import { cancelSeat, wishForSeat } from '../domain/decide-rides.js';
import { RideInvitation, type OpenDay } from '../storage/ride-invitation.js';
import { RideSeatRow } from '../storage/ride.rows.js';
import { RideStore } from '../storage/ride.store.js';
import { RideRenderer } from './ride-renderer.js';
import { CancelSignUpRideRequest, SignUpRideWishRequest, wishOf } from './ride-wish.request.js';
import { OpenRideDayResponse, SignUpRidesResponse, type SignUpRideResponse } from './ride-wish.response.js';

interface Opened {
  readonly tx: EntityManager;
  readonly signUp: SignUpRow;
  readonly activity: ActivityRow;
  readonly personId: string;
  readonly at: Date;
}

const WAITING = ['unplaced', 'asked', 'accepted'] as const;

/** Rides of somebody who has signed up, by the secret of their sign-up: nobody tells twice who they are. */
@ApiTags('public')
@Controller('public/sign-ups/:organisationId/rides')
@Public()
export class SignUpRidesController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly links: PersonLinks, private readonly store: RideStore, private readonly invitation: RideInvitation, private readonly renderer: RideRenderer,
    private readonly audit: PeopleAudit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What they have asked for, and what they may. */
  @Post('view')
  @HttpCode(200)
  @ApiOkResponse({ type: SignUpRidesResponse })
  view(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest): Promise<SignUpRidesResponse> {
    return this.opened(organisationId, token, 'open-ride', () => Promise.resolve());
  }

  /** They ask for a ride: a driver is asked at once, or the organiser looks for one. */
  @Post()
  @ApiCreatedResponse({ type: SignUpRidesResponse })
  wish(@Param('organisationId') organisationId: string, @Body() request: SignUpRideWishRequest): Promise<SignUpRidesResponse> {
    return this.opened(organisationId, request.token, 'wish-for-ride', async (opened) => {
      const { tx, activity, personId, at } = opened;
      if (!(await this.open(opened)).some(({ date }) => date === request.date)) throw new Problem('ride-cannot-be-asked-for');
      const wished = await this.store.change(tx, { activityId: activity.id, date: request.date }, wishForSeat({ ...wishOf(request), id: newId(), personId }, at), { at, by: 'passenger' });
      if (isRefusal(wished)) throw Problem.of(wished);
    });
  }

  /** They need no ride after all: who waits gets the seat. */
  @Post('cancellation')
  @ApiCreatedResponse({ type: SignUpRidesResponse })
  cancel(@Param('organisationId') organisationId: string, @Body() { token, date }: CancelSignUpRideRequest): Promise<SignUpRidesResponse> {
    return this.opened(organisationId, token, 'cancel-ride', async (opened) => {
      const { tx, activity, at } = opened;
      for (const seat of (await this.seats(opened)).filter((one) => one.date === date)) {
        const cancelled = await this.store.change(tx, { activityId: activity.id, date }, cancelSeat(seat.id, at), { at, by: 'passenger' });
        if (isRefusal(cancelled)) throw Problem.of(cancelled);
      }
    });
  }

  /** Whatever is wrong with a link, the answer is the same. */
  private opened(organisationId: string, token: string, action: string, work: (opened: Opened) => Promise<void>): Promise<SignUpRidesResponse> {
    const at = this.clock.now();
    return this.tenant.run(organisationId, async (tx) => {
      const link = await this.links.open(tx, organisationId, token, at);
      const signUp = link?.about.kind === ABOUT ? await tx.findOneBy(SignUpRow, { organisationId, id: link.about.id }) : null;
      const activity = signUp && await tx.findOneBy(ActivityRow, { organisationId, id: signUp.activityId });
      if (!link || !activity) throw new Problem('sign-up-link-does-not-work');
      const opened = { tx, signUp, activity, personId: link.personId, at };
      await this.audit.byLink(tx, { organisationId, personId: link.personId, action, objectKind: ABOUT, objectId: signUp.id, at });
      await work(opened);
      return this.shown(opened);
    });
  }

  private seats({ tx, signUp: { organisationId, activityId }, personId }: Opened): Promise<RideSeatRow[]> {
    return tx.find(RideSeatRow, { where: { organisationId, activityId, personId, status: In([...WAITING]) }, order: { date: 'asc', id: 'asc' } });
  }

  /** Of the meetings to which one may ask those that they come to. */
  private async open({ tx, signUp, activity, at }: Opened): Promise<readonly OpenDay[]> {
    const comes = signUp.status === 'confirmed' || signUp.status === 'waiting' || signUp.status === 'offered';
    return comes ? (await this.invitation.coming(tx, activity, at)).filter(({ date }) => signUp.pool === SERIES || signUp.pool === date) : [];
  }

  private async shown(opened: Opened): Promise<SignUpRidesResponse> {
    const { tx, activity: { organisationId, id: activityId }, at } = opened;
    const rides: SignUpRideResponse[] = [];
    for (const { id, date } of await this.seats(opened)) {
      const found = await this.store.find(tx, organisationId, { activityId, date });
      const shown = found && await this.renderer.forPassenger(tx, found, id, at);
      if (shown) rides.push({ ...shown, date });
    }
    return { open: (await this.open(opened)).filter(({ date }) => !rides.some((one) => one.date === date)).map((day) => OpenRideDayResponse.of(day)), rides };
  }
}
