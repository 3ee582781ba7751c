import { Agreements, CommandContext, Commands, NeedsRole, Organisations, type Command } from '@pirtti/http-kit';
import { isRefusal, newId, refuse, type Refusal } from '@pirtti/kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { ClientAccess } from '../../clients/http/client-access.js';
import { RefusesUncoveredFields } from '../../http/refuses-uncovered-fields.js';
import { asEither } from '../../http/viewer.js';
import { revokeReferral } from '../../referrals/domain/revoke-referral.js';
import { ReferralReader } from '../../referrals/storage/referral.reader.js';
import { ReferralStore } from '../../referrals/storage/referral.store.js';
import { CONSENT_TEXT } from '../domain/consent-text.js';
import { recordConsent, type RecordConsent } from '../domain/record-consent.js';
import { withdrawConsent } from '../domain/withdraw-consent.js';
import { ConsentReader } from '../storage/consent.reader.js';
import { ConsentStore } from '../storage/consent.store.js';
import { ConsentRendering } from './consent-rendering.js';
import { ConsentRequest } from './consent.request.js';
import { ConsentResponse, ConsentTextResponse } from './consent.response.js';

/** What clients allow, and how they take it back. */
@ApiTags('consents')
@Controller()
@NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
export class ConsentsController {
  constructor(
    private readonly commands: Commands,
    private readonly access: ClientAccess,
    private readonly organisations: Organisations,
    private readonly agreements: Agreements,
    private readonly store: ConsentStore,
    private readonly consents: ConsentReader,
    private readonly rendering: ConsentRendering,
    private readonly referrals: ReferralReader,
    private readonly referralStore: ReferralStore,
  ) {}

  @Get('consent-texts')
  @ApiOkResponse({ type: ConsentTextResponse })
  text(): ConsentTextResponse {
    return CONSENT_TEXT;
  }

  @Post('clients/:id/consents')
  @ApiCreatedResponse({ type: ConsentResponse })
  @RefusesUncoveredFields()
  record(@CommandContext() command: Command, @Param('id') clientId: string, @Body() request: ConsentRequest): Promise<ConsentResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'record-consent', objectKind: 'consent',
      work: async (tx) => {
        if (!await this.access.find(tx, actor, clientId)) return refuse('not-found');
        const known = await this.organisations.findMany(tx, request.recipients);
        const consent = { ...request, id: newId(), organisationId: actor.organisationId, clientId, recordedBy: actor.membershipId };
        const agreed = await this.agreed(tx, command, request.recipients);
        return this.store.record(tx, recordConsent({ at, consent, knownRecipients: [...known.keys()], agreed })(undefined));
      },
      render: (tx, id) => this.render(tx, command, id),
    });
  }

  @Post('consents/:id/withdrawal')
  @ApiCreatedResponse({ type: ConsentResponse })
  withdraw(@CommandContext() command: Command, @Param('id') id: string): Promise<ConsentResponse> {
    return this.commands.run(command, {
      action: 'withdraw-consent', objectKind: 'consent', objectId: id,
      work: async (tx) => {
        const consent = await this.consents.find(tx, id);
        if (!consent || !await this.access.find(tx, command.actor, consent.clientId)) return refuse('not-found');
        const withdrawn = await this.store.change(tx, id, withdrawConsent({ at: command.at }));
        return isRefusal(withdrawn) ? withdrawn : await this.revokeWhatStoodOn(tx, command, id) ?? withdrawn;
      },
      render: (tx) => this.render(tx, command, id),
    });
  }

  private async agreed(tx: EntityManager, { actor, at }: Command, recipients: readonly string[]): Promise<RecordConsent['agreed']> {
    const agreed = [];
    for (const recipientId of recipients.filter((id) => id !== actor.organisationId)) {
      const agreement = await this.agreements.active(tx, actor.organisationId, recipientId, 'placement', at);
      if (agreement) agreed.push({ recipientId, ...agreement });
    }
    return agreed;
  }

  /** In the same transaction: there is no moment in which the consent is gone and the window still open. */
  private async revokeWhatStoodOn(tx: EntityManager, { actor, at }: Command, consentId: string): Promise<Refusal | undefined> {
    for (const referralId of await this.referrals.underConsent(tx, consentId)) {
      const revoked = await this.referralStore.change(tx, referralId, revokeReferral({ at, by: asEither(actor) }));
      if (isRefusal(revoked)) return revoked;
    }
    return undefined;
  }

  private async render(tx: EntityManager, { actor }: Command, id: string): Promise<ConsentResponse | undefined> {
    const consent = await this.consents.find(tx, id);
    if (!consent || !await this.access.find(tx, actor, consent.clientId)) return undefined;
    return (await this.rendering.many(tx, [consent]))[0];
  }
}
