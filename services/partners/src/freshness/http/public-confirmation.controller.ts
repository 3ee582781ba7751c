import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { confirmByLink } from '../domain/confirm-organisation.js';
import { confirmPersonByLink } from '../domain/person-freshness.js';
import { ConfirmationLinks } from '../storage/confirmation-links.js';
import { ConfirmByLinkRequest, ConfirmedResponse } from './confirmation.request.js';

/** "Still valid" by the link of a letter. Only a POST says it: programs that look through mail open links. */
@ApiTags('public')
@Controller('public/organisations')
export class PublicConfirmationController {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly links: ConfirmationLinks,
    private readonly organisations: OrganisationStore,
    private readonly persons: ContactPersonStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whatever is wrong with a link, the answer is the same: nothing is told about organisations, letters or who was faster. */
  @Post(':id/confirmation')
  @Public()
  @ApiCreatedResponse({ type: ConfirmedResponse })
  async confirm(@Param('id') id: string, @Body() { token }: ConfirmByLinkRequest): Promise<ConfirmedResponse> {
    const at = this.clock.now();
    return this.tenant.run(id, async (tx) => {
      const personIds = await this.links.use(tx, id, token, at);
      if (!personIds) throw new Problem('confirmation-link-does-not-work');
      for (const personId of personIds) await this.persons.change(tx, personId, confirmPersonByLink({ at }));
      if (personIds.length > 0) return { confirmedAt: at.toISOString() };
      const outcome = await this.organisations.change(tx, id, id, confirmByLink({ at }));
      if (isRefusal(outcome)) throw Problem.of(outcome);
      return { confirmedAt: outcome.confirmedAt.toISOString() };
    });
  }
}
