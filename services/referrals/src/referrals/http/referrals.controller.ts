import { CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId, refuse, type Refusal } from '@pirtti/kernel';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { ClientReader } from '../../clients/storage/client.reader.js';
import { ConsentReader } from '../../consents/storage/consent.reader.js';
import { asCounsellor, asEither, viewerOf } from '../../http/viewer.js';
import { declineReferral } from '../domain/decline-referral.js';
import { draftReferral } from '../domain/draft-referral.js';
import { editDraft } from '../domain/edit-draft.js';
import { sendReferral } from '../domain/send-referral.js';
import { asSeenBy } from '../domain/who-sees.js';
import { OPEN_STATUSES, ReferralReader } from '../storage/referral.reader.js';
import { ReferralStore } from '../storage/referral.store.js';
import { Gather } from './gather.js';
import { ReferralRendering } from './referral-rendering.js';
import { DraftReferralRequest, EditReferralRequest, EmptyRequest, ListReferralsRequest } from './referral.request.js';
import { ReferralListResponse, ReferralResponse } from './referral.response.js';

/** What counsellors do with referrals. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: ReferralStore,
    private readonly referrals: ReferralReader,
    private readonly clients: ClientReader,
    private readonly consents: ConsentReader,
    private readonly gather: Gather,
    private readonly rendering: ReferralRendering,
  ) {}

  @Get()
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ReferralListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListReferralsRequest): Promise<ReferralListResponse> {
    const statuses = request.status ? [request.status] : request.open ? OPEN_STATUSES : undefined;
    return this.reads.run(actor, { action: 'list-referrals', objectKind: 'referral', personal: true }, async (tx) => {
      const { items, total } = await this.referrals.list(tx, actor.membershipId, { statuses, page: request.page ?? 1, pageSize: request.pageSize ?? 20 });
      return { items: await this.rendering.rows(tx, actor, items), total };
    });
  }

  @Get(':id')
  @NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
  @ApiOkResponse({ type: ReferralResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReferralResponse> {
    return this.reads.run(actor, { action: 'read-referral', objectKind: 'referral', objectId: id, personal: true }, (tx) => this.rendering.one(tx, actor, id));
  }

  @Post()
  @NeedsRole('service-counsellor')
  @ApiCreatedResponse({ type: ReferralResponse })
  draft(@CommandContext() command: Command, @Body() request: DraftReferralRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'draft-referral', objectKind: 'referral',
      work: async (tx) => await this.strangeReference(tx, actor, request.clientId, request)
        ?? this.store.start(tx, draftReferral({
          at, by: asCounsellor(actor), id: newId(), organisationId: actor.organisationId, clientId: request.clientId, ...contentOf(request),
        })(undefined)),
      render: (tx, id) => this.rendering.one(tx, actor, id),
    });
  }

  @Put(':id')
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ReferralResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: EditReferralRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'edit-referral', objectKind: 'referral', objectId: id,
      work: async (tx) => {
        const found = await this.referrals.find(tx, id);
        if (!found) return refuse('not-found');
        return await this.strangeReference(tx, actor, found.referral.clientId, request)
          ?? this.store.change(tx, id, asSeenBy(viewerOf(actor), editDraft({ at, by: asCounsellor(actor), ...contentOf(request) })));
      },
      render: (tx) => this.rendering.one(tx, actor, id),
    });
  }

  @Post(':id/sending')
  @NeedsRole('service-counsellor')
  @ApiCreatedResponse({ type: ReferralResponse })
  send(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'send-referral', objectKind: 'referral', objectId: id,
      work: async (tx) => {
        const found = await this.referrals.find(tx, id);
        if (!found) return refuse('not-found');
        const { consentId, activityId } = found.referral;
        const consent = consentId === null ? undefined : await this.consents.findHeld(tx, consentId);
        const destination = await this.gather.destination(tx, actor.organisationId, activityId, at);
        return this.store.change(tx, id, asSeenBy(viewerOf(actor), sendReferral({ at, by: asCounsellor(actor), consent, ...destination })));
      },
      render: (tx) => this.rendering.one(tx, actor, id),
    });
  }

  @Post(':id/declining')
  @NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
  @ApiCreatedResponse({ type: ReferralResponse, description: 'The client does not want it after all.' })
  decline(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'decline-referral', objectKind: 'referral', objectId: id,
      work: (tx) => this.store.change(tx, id, asSeenBy(viewerOf(actor), (referral) => declineReferral({ at, by: asEither(actor, referral) })(referral))),
      render: (tx) => this.rendering.one(tx, actor, id),
    });
  }

  /** A draft points to the organisation's own client and to that client's own consent: anything else does not exist. */
  private async strangeReference(tx: EntityManager, actor: Actor, clientId: string, request: EditReferralRequest): Promise<Refusal | undefined> {
    if (!await this.clients.find(tx, actor.organisationId, clientId)) return refuse('client-is-not-known');
    if (!request.consentId) return undefined;
    const consent = await this.consents.find(tx, request.consentId);
    return consent?.clientId === clientId ? undefined : refuse('consent-is-missing');
  }
}

const contentOf = ({ reason, activityId, consentId, message }: EditReferralRequest) =>
  ({ reason, activityId: activityId ?? null, consentId: consentId ?? null, message: message ?? null });
