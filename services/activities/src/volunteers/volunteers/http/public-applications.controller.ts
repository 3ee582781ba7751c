import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, refuse, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { cannotBeReached } from '../../../people/domain/correct-person.js';
import { personDetailsOf } from '../../../people/http/person.request.js';
import { People } from '../../../people/storage/people.js';
import { PeopleAudit } from '../../../people/storage/people-audit.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { offerOneself } from '../domain/take-in.js';
import { VolunteerStore } from '../storage/volunteer.store.js';
import { offerOf, VolunteerApplicationRequest } from './volunteer.request.js';
import { ApplicationReceivedResponse } from './volunteer.response.js';

/** Somebody offers themselves, without an account. The organisation answers by letter. */
@ApiTags('public')
@Controller('public/organisations')
export class PublicApplicationsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly store: VolunteerStore, private readonly models: VolunteerModelStore, private readonly people: People,
    private readonly audit: PeopleAudit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/volunteer-applications')
  @Public()
  @ApiCreatedResponse({ type: ApplicationReceivedResponse })
  async apply(@Param('id') id: string, @Body() request: VolunteerApplicationRequest): Promise<ApplicationReceivedResponse> {
    const [organisationId, volunteerId, at, details] = [id.toLowerCase(), request.applicationId.toLowerCase(), this.clock.now(), personDetailsOf(request.person)];
    if (cannotBeReached(details)) throw Problem.of(refuse('person-cannot-be-reached'));
    return this.tenant.run(organisationId, async (tx) => {
      if (!(await this.models.takesApplicants(tx, organisationId))) throw Problem.of(refuse('nobody-is-taken-on-here'));
      // What is sent twice is written once, and answered alike; also where both come at once.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`volunteer ${volunteerId}`]);
      if (await this.store.find(tx, volunteerId)) return { receivedAt: at.toISOString() };
      const personId = await this.people.keep(tx, { organisationId, ...details, at });
      const kept = await this.store.change(tx, volunteerId, () => offerOneself({ volunteerId, organisationId, personId, offer: offerOf(request, 1), at }), 'volunteer');
      if (isRefusal(kept)) throw Problem.of(kept);
      await this.audit.byLink(tx, { organisationId, action: 'offer-oneself', objectKind: 'volunteer', objectId: volunteerId, personId, at });
      return { receivedAt: at.toISOString() };
    });
  }
}
