import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, refuse, type Clock, type Decision, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { PeopleAudit } from '../../people/storage/people-audit.js';
import { PersonLinks, type OpenedLink } from '../../people/storage/person-links.js';
import { acceptPassenger, cancelRide, cancelSeat, declinePassenger } from '../domain/decide-rides.js';
import type { RideFact } from '../domain/ride-facts.js';
import type { RideBoard } from '../domain/ride.js';
import { RideStore, type OfMeeting } from '../storage/ride.store.js';
import { RideLinkResponse } from './ride-link.response.js';
import { meetingOfRide, RideRenderer } from './ride-renderer.js';
import { AnswerPassengerRequest, RideLinkRequest } from './ride.request.js';

const DRIVERS = 'ride';
const PASSENGERS = 'ride-seat';
type Act = (link: OpenedLink) => Decision<RideBoard, RideFact> | Refusal;

/** Takes back whatever was written before it refused. */
class Refused extends Error {
  constructor(readonly refusal: Refusal, readonly link: OpenedLink) {
    super(refusal.code);
  }
}

/** Drivers and passengers without an account, by the link of their letter. Whatever is wrong with a link, the answer is the same. */
@ApiTags('public')
@Controller('public/rides')
@Public()
export class PublicRidesController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly links: PersonLinks, private readonly audit: PeopleAudit, private readonly store: RideStore,
    private readonly renderer: RideRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the link is about. It stands in the body: addresses are kept in logs. */
  @Post(':id/opening')
  @HttpCode(200)
  @ApiOkResponse({ type: RideLinkResponse })
  open(@Param('id') organisationId: string, @Body() { token }: RideLinkRequest): Promise<RideLinkResponse> {
    return this.byLink(organisationId, token, 'open-ride');
  }

  /** A driver says whether somebody may come along. */
  @Post(':id/answers')
  @ApiCreatedResponse({ type: RideLinkResponse })
  answer(@Param('id') organisationId: string, @Body() { token, passengerId, accepts }: AnswerPassengerRequest): Promise<RideLinkResponse> {
    const at = this.clock.now();
    return this.byLink(organisationId, token, accepts ? 'accept-passenger' : 'decline-passenger', ({ about }) => {
      if (about.kind !== DRIVERS) return refuse('ride-link-does-not-work');
      const answer = { seatId: passengerId.toLowerCase(), ofRide: about.id, at };
      return accepts ? acceptPassenger(answer) : declinePassenger(answer);
    });
  }

  /** The driver does not drive, or the passenger does not come along. */
  @Post(':id/cancellation')
  @ApiCreatedResponse({ type: RideLinkResponse })
  cancel(@Param('id') organisationId: string, @Body() { token }: RideLinkRequest): Promise<RideLinkResponse> {
    const at = this.clock.now();
    return this.byLink(organisationId, token, 'cancel-ride', ({ about }) => (about.kind === DRIVERS ? cancelRide(about.id, at) : cancelSeat(about.id, at)));
  }

  private async byLink(organisationId: string, token: string, action: string, act?: Act): Promise<RideLinkResponse> {
    const at = this.clock.now();
    try {
      return await this.tenant.run(organisationId, async (tx) => {
        const link = await this.opened(tx, organisationId, token, at);
        const of = link && await meetingOfRide(tx, link.about.id);
        if (!link || !of) throw new Problem('ride-link-does-not-work');
        if (act) await this.acted(tx, of, link, act(link), at);
        await this.audit.byLink(tx, { organisationId, personId: link.personId, action, objectKind: 'ride', objectId: link.about.id, at });
        return this.shown(tx, organisationId, of, link, at);
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // After everything else was taken back, so that its row stays.
      const { link: { personId, about }, refusal } = error;
      await this.tenant.run(organisationId, (tx) => this.audit.byLink(tx, { organisationId, personId, action, objectKind: 'ride', objectId: about.id, outcome: 'refused', reason: refusal.code, at }));
      throw Problem.of(refusal);
    }
  }

  private async opened(tx: EntityManager, organisationId: string, token: string, at: Date): Promise<OpenedLink | undefined> {
    const link = await this.links.open(tx, organisationId, token, at);
    return link && [DRIVERS, PASSENGERS].includes(link.about.kind) ? link : undefined;
  }

  private async acted(tx: EntityManager, of: OfMeeting, link: OpenedLink, decide: ReturnType<Act>, at: Date): Promise<void> {
    const changed = isRefusal(decide) ? decide : await this.store.change(tx, of, decide, { at, by: link.about.kind === DRIVERS ? 'driver' : 'passenger' });
    if (isRefusal(changed)) throw new Refused(changed, link);
  }

  private async shown(tx: EntityManager, organisationId: string, of: OfMeeting, { about }: OpenedLink, at: Date): Promise<RideLinkResponse> {
    const found = await this.store.find(tx, organisationId, of);
    const shown = found && await (about.kind === DRIVERS ? this.renderer.forDriver(tx, found, about.id, at) : this.renderer.forPassenger(tx, found, about.id, at));
    if (!shown) throw new Problem('ride-link-does-not-work');
    return shown;
  }
}
