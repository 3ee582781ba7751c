import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CurrentActor, NeedsRole, Reads, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { AppointmentRenderer } from '../../appointments/http/appointment-renderer.js';
import { MembershipStore } from '../../memberships/storage/membership.store.js';
import { ContactPersonStore } from '../storage/contact-person.store.js';
import { MembershipPersonsResponse, type ContactPersonResponse } from './contact-person.response.js';

/** Whoever ends somebody's right sees what is in that person's name: it does not go by itself. */
@ApiTags('memberships')
@Controller('memberships/:id/contact-persons')
@NeedsRole('organisation-admin')
export class MembershipPersonsController {
  constructor(
    private readonly reads: Reads, private readonly memberships: MembershipStore, private readonly persons: ContactPersonStore, private readonly renderer: AppointmentRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: MembershipPersonsResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MembershipPersonsResponse> {
    return this.reads.run(actor, { action: 'list-persons-of-membership', objectKind: 'membership', objectId: id, personal: true }, async (tx) => {
      const membership = await this.memberships.find(tx, id);
      if (!membership) return undefined;
      const items: ContactPersonResponse[] = [];
      for (const one of await this.persons.ofLogin(tx, membership)) items.push((await this.renderer.person(tx, actor, one.id, this.clock.now()))!);
      return { items };
    });
  }
}
