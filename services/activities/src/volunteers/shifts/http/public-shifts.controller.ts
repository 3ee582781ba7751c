import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, refuse, type Clock, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { PeopleAudit } from '../../../people/storage/people-audit.js';
import { PersonLinks } from '../../../people/storage/person-links.js';
import { OF_VOLUNTEER } from '../../letters/volunteer-letters.js';
import type { Volunteer } from '../../volunteers/domain/volunteer.js';
import { VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import { ShiftPeople } from '../storage/shift-people.js';
import { ShiftRenderer } from './shift-renderer.js';
import { ChooseShiftRequest, OpenVolunteerLinkRequest } from './shift.request.js';
import { OwnShiftListResponse } from './shift.response.js';

interface Opened {
  readonly volunteer: Volunteer;
  readonly personId: string;
}

/** A volunteer’s own shifts, by the link of their letter. Whatever is wrong with a link, the answer is the same. */
@ApiTags('public')
@Controller('public/organisations')
export class PublicShiftsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly links: PersonLinks, private readonly volunteers: VolunteerStore, private readonly people: ShiftPeople,
    private readonly renderer: ShiftRenderer, private readonly audit: PeopleAudit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/volunteer-shift-lists')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: OwnShiftListResponse })
  list(@Param('id') id: string, @Body() { token }: OpenVolunteerLinkRequest): Promise<OwnShiftListResponse> {
    return this.open(id, token, 'list-own-shifts', () => Promise.resolve(undefined));
  }

  /** They come, or do not. Said twice, nothing changes the second time. */
  @Post(':id/volunteer-shift-choices')
  @Public()
  @ApiCreatedResponse({ type: OwnShiftListResponse })
  choose(@Param('id') id: string, @Body() { token, shiftId, coming }: ChooseShiftRequest): Promise<OwnShiftListResponse> {
    const choice = { shiftId: shiftId.toLowerCase(), byThemselves: true };
    return this.open(id, token, coming ? 'join-shift' : 'leave-shift', async (tx, { volunteer }, at) => {
      const outcome = await (coming ? this.people.join(tx, { ...choice, volunteerId: volunteer.id, at }) : this.people.leave(tx, { ...choice, volunteerId: volunteer.id, at }));
      return isRefusal(outcome) ? outcome : undefined;
    });
  }

  private async open(organisationId: string, token: string, action: string, work: (tx: EntityManager, opened: Opened, at: Date) => Promise<Refusal | undefined>): Promise<OwnShiftListResponse> {
    const at = this.clock.now();
    return this.tenant.run(organisationId, async (tx) => {
      const link = await this.links.open(tx, organisationId, token, at);
      const volunteer = link?.about.kind === OF_VOLUNTEER ? await this.volunteers.find(tx, link.about.id) : undefined;
      if (!link || !volunteer || volunteer.personId !== link.personId || (volunteer.status !== 'active' && volunteer.status !== 'paused')) throw Problem.of(refuse('volunteer-link-does-not-work'));
      const refusal = await work(tx, { volunteer, personId: link.personId }, at);
      if (refusal) throw Problem.of(refusal);
      await this.audit.byLink(tx, { organisationId, action, objectKind: 'volunteer', objectId: volunteer.id, personId: link.personId, at });
      return this.renderer.own(tx, volunteer, at);
    });
  }
}
