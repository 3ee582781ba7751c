import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, NeedsRole, type Command } from '@pirtti/http-kit';
import { newId, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { standingOf } from '../../agreements/domain/standing.js';
import { AgreementStore } from '../../agreements/storage/agreement.store.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { linkAgreement, unlinkAgreement } from '../domain/lean-on-agreement.js';
import type { Matter, MatterFact } from '../domain/matter.js';
import { correctParticipation, endParticipation, recordParticipation } from '../domain/participation.js';
import { MatterStore } from '../storage/matter.store.js';
import { LinkAgreementRequest, participationOf, ParticipationRequest } from './participation.request.js';
import { authorOf } from './responsibilities.controller.js';
import { ResponsibilityRenderer } from './responsibility-renderer.js';
import { EndResponsibilityRequest, MatterChangeRequest } from './responsibility.request.js';
import { ResponsibilityResponse } from './responsibility.response.js';

/** Who takes part in a matter beside the one that answers for it, and by which agreements it goes on. Said by its parties. */
@ApiTags('responsibilities')
@Controller('responsibilities/:id')
export class ParticipationsController {
  constructor(
    private readonly commands: Commands,
    private readonly matters: MatterStore,
    private readonly agreements: AgreementStore,
    private readonly organisations: OrganisationStore,
    private readonly renderer: ResponsibilityRenderer,
  ) {}

  @Post('participations')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  record(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ParticipationRequest): Promise<ResponsibilityResponse> {
    const participation = participationOf(newId(), request);
    return this.change(command, 'record-participation', id, async (tx) => recordParticipation({ ...request, participation, isRegistered: await this.isRegistered(tx, request), ...saidBy(command) }));
  }

  @Put('participations/:participationId')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: ResponsibilityResponse })
  correct(@CommandContext() command: Command, @Param('id') id: string, @Param('participationId') participationId: string, @Body() request: ParticipationRequest): Promise<ResponsibilityResponse> {
    const participation = participationOf(participationId.toLowerCase(), request);
    return this.change(command, 'correct-participation', id, async (tx) => correctParticipation({ ...request, participation, isRegistered: await this.isRegistered(tx, request), ...saidBy(command) }));
  }

  @Post('participations/:participationId/ending')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Param('participationId') participationId: string, @Body() request: EndResponsibilityRequest): Promise<ResponsibilityResponse> {
    return this.change(command, 'end-participation', id, () => Promise.resolve(endParticipation({ ...request, participationId: participationId.toLowerCase(), ...saidBy(command) })));
  }

  @Post('agreements')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  link(@CommandContext() command: Command, @Param('id') id: string, @Body() request: LinkAgreementRequest): Promise<ResponsibilityResponse> {
    const agreementId = request.agreementId.toLowerCase();
    return this.change(command, 'link-agreement', id, async (tx) => {
      const agreement = await this.agreements.find(tx, agreementId);
      return linkAgreement({ ...request, agreementId, standing: agreement && standingOf(agreement, command.at), ...saidBy(command) });
    });
  }

  /** The matter goes on by that agreement no more; the agreement itself stays as it is. */
  @Post('agreements/:agreementId/unlinking')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ResponsibilityResponse })
  unlink(@CommandContext() command: Command, @Param('id') id: string, @Param('agreementId') agreementId: string, @Body() request: MatterChangeRequest): Promise<ResponsibilityResponse> {
    return this.change(command, 'unlink-agreement', id, () => Promise.resolve(unlinkAgreement({ ...request, agreementId: agreementId.toLowerCase(), ...saidBy(command) })));
  }

  private async isRegistered(tx: EntityManager, { organisationId }: ParticipationRequest): Promise<boolean> {
    return (await this.organisations.find(tx, organisationId)) !== undefined;
  }

  private change(command: Command, action: string, objectId: string, decide: (tx: EntityManager) => Promise<Decision<Matter | undefined, MatterFact>>): Promise<ResponsibilityResponse> {
    return this.commands.run(command, {
      action, objectKind: 'matter', objectId,
      work: async (tx) => this.matters.change(tx, command.actor.organisationId, objectId, await decide(tx)),
      render: (tx, id) => this.renderer.matter(tx, command.actor.organisationId, id, command.at),
    });
  }
}

const saidBy = ({ actor, at }: Command) => ({ by: authorOf(actor), at });
