import { CommandContext, CurrentActor, NeedsRole, Reads, RefusesWithoutAgreement, type Actor, type Command } from '@pirtti/http-kit';
import { newId, refuse, type Decision, type Refusal } from '@pirtti/kernel';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RefusesUncoveredFields } from '../../http/refuses-uncovered-fields.js';
import { asCounsellor, asEither } from '../../http/viewer.js';
import { inTurn } from '../../in-turn.js';
import { declineReferral } from '../domain/decline-referral.js';
import { draftReferral } from '../domain/draft-referral.js';
import { editDraft } from '../domain/edit-draft.js';
import { evolve } from '../domain/evolve.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { sendReferral, type SendReferral } from '../domain/send-referral.js';
import { destinationOf, type KnownReferral } from '../storage/known-referral.js';
import { OPEN_STATUSES, ReferralReader } from '../storage/referral.reader.js';
import { ReferralDoor } from './referral-door.js';
import { ReferralRendering } from './referral-rendering.js';
import { DraftReferralRequest, EditReferralRequest, EmptyRequest, ListReferralsRequest } from './referral.request.js';
import { ReferralListResponse, ReferralResponse } from './referral.response.js';

/** What counsellors do with referrals. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly reads: Reads,
    private readonly referrals: ReferralReader,
    private readonly rendering: ReferralRendering,
    private readonly door: ReferralDoor,
  ) {}

  @Get()
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ReferralListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListReferralsRequest): Promise<ReferralListResponse> {
    const statuses = request.status ? [request.status] : request.open ? OPEN_STATUSES : undefined;
    return this.reads.run(actor, { action: 'list-referrals', objectKind: 'referral', personal: true }, async (tx) => {
      const { items, total } = await this.referrals.list(tx, [actor.membershipId, ...actor.standsInFor], { statuses, page: request.page ?? 1, pageSize: request.pageSize ?? 20 });
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
  @RefusesWithoutAgreement()
  @RefusesUncoveredFields()
  draft(@CommandContext() command: Command, @Body() request: DraftReferralRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const { clientId, send } = request;
    const by = asCounsellor(actor);
    const content = contentOf(request);
    const id = newId();
    const draft = draftReferral({ at, by, id, organisationId: actor.organisationId, clientId, ...content });
    return this.door.start(command, send ? 'send-referral' : 'draft-referral', id, { clientId, activityId: content.activityId }, (known) =>
      strangeReference(known, clientId, content.consentId)
        ?? inTurn<Referral | undefined, ReferralFact>(evolve, send ? [() => draft(undefined), ifThere(sending(known, at, by, content))] : [() => draft(undefined)])(undefined));
  }

  @Put(':id')
  @NeedsRole('service-counsellor')
  @ApiOkResponse({ type: ReferralResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: EditReferralRequest): Promise<ReferralResponse> {
    const content = contentOf(request);
    const decide = editDraft({ at: command.at, by: asCounsellor(command.actor), ...content });
    return this.door.change(command, 'edit-referral', id, (known) => (referral) => strangeReference(known, referral.clientId, content.consentId) ?? decide(referral));
  }

  @Post(':id/sending')
  @NeedsRole('service-counsellor')
  @ApiCreatedResponse({ type: ReferralResponse })
  @RefusesWithoutAgreement()
  @RefusesUncoveredFields()
  send(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.door.change(command, 'send-referral', id, (known) => (referral) => sending(known, at, asCounsellor(actor), referral)(referral));
  }

  @Post(':id/declining')
  @NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
  @ApiCreatedResponse({ type: ReferralResponse, description: 'The client does not want it after all.' })
  decline(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.door.change(command, 'decline-referral', id, () => (referral) => declineReferral({ at, by: asEither(actor, referral) })(referral));
  }
}

/** With the consent, activity and agreement as they are known to be now. */
const sending = (known: KnownReferral, at: Date, by: SendReferral['by'], to: Pick<Referral, 'consentId' | 'activityId'>): Decision<Referral, ReferralFact> =>
  sendReferral({ at, by, consent: known.consents.find(({ id }) => id === to.consentId), ...destinationOf(known, to.activityId) });

const ifThere = (decide: Decision<Referral, ReferralFact>): Decision<Referral | undefined, ReferralFact> => (referral) => (referral ? decide(referral) : refuse('not-found'));

/** A draft points to the organisation's own client and to that client's own consent: anything else does not exist. */
function strangeReference({ client, consents }: KnownReferral, clientId: string, consentId: string | null): Refusal | undefined {
  if (client?.id !== clientId) return refuse('client-is-not-known');
  return consentId === null || consents.some(({ id }) => id === consentId) ? undefined : refuse('consent-is-missing');
}

const contentOf = ({ reason, activityId, consentId, message }: EditReferralRequest) =>
  ({ reason, activityId: activityId ?? null, consentId: consentId ?? null, message: message ?? null });
