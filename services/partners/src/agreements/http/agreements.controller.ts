import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { Agreement } from '../domain/agreement.js';
import { endAgreement } from '../domain/end-agreement.js';
import { AgreementStore } from '../storage/agreement.store.js';
import { AgreementListResponse, AgreementResponse } from './agreement.response.js';

/** Agreements to which the person's organisation is a party. */
@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly agreements: AgreementStore,
    private readonly organisations: OrganisationStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: AgreementListResponse })
  list(@CurrentActor() actor: Actor): Promise<AgreementListResponse> {
    return this.reads.run(actor, { action: 'list-agreements', objectKind: 'agreement' }, async (tx) => {
      const items = await this.rendered(tx, await this.agreements.list(tx), this.clock.now());
      return { items, total: items.length };
    });
  }

  @Post(':id/ending')
  @NeedsRole('organisation-admin')
  @ApiCreatedResponse({ type: AgreementResponse })
  end(@CommandContext() command: Command, @Param('id') id: string): Promise<AgreementResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'end-agreement', objectKind: 'agreement', objectId: id,
      work: (tx) => this.agreements.change(tx, actor.organisationId, id, endAgreement({ at })),
      render: async (tx) => {
        const agreement = await this.agreements.find(tx, id);
        return agreement && (await this.rendered(tx, [agreement], at))[0];
      },
    });
  }

  private async rendered(tx: EntityManager, agreements: readonly Agreement[], at: Date): Promise<AgreementResponse[]> {
    const organisations = await this.organisations.findMany(tx, agreements.flatMap((agreement) => agreement.parties));
    return agreements.map((agreement) => AgreementResponse.of(agreement, organisations, at));
  }
}
