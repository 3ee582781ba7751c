import { Body, Controller, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import { CLOCK, orNotFound, Problem, Public } from '@pirtti/http-kit';
import { idOf, isId, isRefusal, newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { IntakeLimit } from '../../ideas/http/intake-limit.js';
import { giveFeedback } from '../domain/give-feedback.js';
import { FeedbackStore } from '../storage/feedback.store.js';
import { FeedbackReceivedResponse, GiveFeedbackRequest } from './feedback.dto.js';

/** An id of ours from the sender's key, so that nobody chooses an id here. */
const FROM_KEYS = '1f6c8e2a-5b7d-4c93-9a0e-4d2f6b8c1e57';
const MOST_OF_AN_ACTIVITY = 200;

/** How it was: whoever took part tells it, without saying who they are. */
@ApiTags('public')
@Controller('public/activities')
export class PublicFeedbackController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly activities: ActivityReader, private readonly store: FeedbackStore, private readonly limit: IntakeLimit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same key sends it once. */
  @Post(':id/feedback')
  @Public()
  @ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' } })
  @ApiCreatedResponse({ type: FeedbackReceivedResponse })
  async give(@Headers('idempotency-key') key: string | undefined, @Param('id') activityId: string, @Body() { face, words = null, language, homepage }: GiveFeedbackRequest): Promise<FeedbackReceivedResponse> {
    const { organisationId } = orNotFound(await this.tenant.asPublic((tx) => this.activities.findOffered(tx, activityId)));
    // Only a machine fills in what nobody sees. It is told nothing from which it could learn.
    if (homepage) return { received: true };
    this.limit.admit(`feedback ${activityId.toLowerCase()}`, MOST_OF_AN_ACTIVITY);
    const feedbackId = isId(key) ? idOf(FROM_KEYS, `${activityId} ${key}`.toLowerCase()) : newId();
    const given = await this.tenant.run(organisationId, (tx) => this.store.change(tx, organisationId, activityId, feedbackId, giveFeedback({ feedbackId, face, words, language, at: this.clock.now() })));
    if (isRefusal(given)) throw Problem.of(given);
    return { received: true };
  }
}
