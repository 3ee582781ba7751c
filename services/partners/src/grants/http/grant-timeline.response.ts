import { ApiProperty } from '@nestjs/swagger';
import { DoerResponse } from '../../agreements/http/agreement.response.js';
import type { GrantTimelineRow } from '../storage/grant-timeline.row.js';

/** Facts in the words of the API. */
export const GRANT_STORY: Readonly<Record<string, string>> = {
  RoundDrafted: 'round-drafted', RoundChanged: 'round-changed', RoundPublished: 'round-published',
  AppropriationSetAside: 'set-aside', AppropriationChanged: 'appropriation-changed',
  ApplicationDrafted: 'drafted', ApplicationChanged: 'changed', ApplicationSubmitted: 'submitted', ApplicationWithdrawn: 'withdrawn', SupplementRequested: 'supplement-requested',
  SupplementGiven: 'supplement-given', ApplicationScored: 'scored', GrantDecided: 'decided', RectificationClaimed: 'claimed', ClaimSettled: 'claim-settled', GrantPaid: 'paid', UseReported: 'use-reported', UseReportSentBack: 'use-returned', UseReportCorrected: 'use-corrected', UseAccepted: 'use-accepted', GrantRecovered: 'recovered',
};

export class GrantTimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(GRANT_STORY) })
  what: string;

  @ApiProperty({ type: DoerResponse })
  by: DoerResponse;

  @ApiProperty({ type: String, nullable: true, description: 'A reason, a request or an answer.' })
  text: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Whole cents.' })
  cents: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  static of({ organisationId, at, what, byRole, details: { text, cents, dueOn } }: GrantTimelineRow): GrantTimelineEntryResponse {
    return { at: at.toISOString(), what: GRANT_STORY[what]!, by: { organisationId, role: byRole }, text: text ?? null, cents: cents ?? null, dueOn: dueOn ?? null };
  }
}
