import { ApiProperty } from '@nestjs/swagger';
import { LETTER_STATUSES, type LetterStatus, type SentLetter } from '@pirtti/notify';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { CONFIRM_DETAILS } from '../letters/confirm-details.js';
import { archivesAt, FRESHNESS_STATES, freshnessOf, type FreshnessLimits, type FreshnessState } from '../domain/freshness.js';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

/** How fresh a record is, and what was done about it. */
export class FreshnessResponse {
  @ApiProperty({ enum: FRESHNESS_STATES })
  state: FreshnessState;

  @ApiProperty({ format: 'date-time', description: 'When somebody last said that the record is valid.' })
  confirmedAt: string;

  @ApiProperty({ ...INSTANT, description: 'When the organisation was asked whether it is.' })
  remindedAt: string | null;

  @ApiProperty({ ...INSTANT, description: 'When it leaves the public list, or left it, where nobody has answered.' })
  archivesAt: string | null;

  @ApiProperty({ type: String, enum: LETTER_STATUSES, nullable: true, description: 'What became of the letter; null where there was no address to write to.' })
  letter: LetterStatus | null;

  static of(organisation: Organisation, letters: readonly SentLetter[], limits: FreshnessLimits): FreshnessResponse {
    const { confirmedAt, remindedAt, archivedAt } = organisation;
    const archives = archivedAt ?? (remindedAt && archivesAt(confirmedAt, remindedAt, limits));
    return {
      state: freshnessOf(organisation), confirmedAt: confirmedAt.toISOString(), remindedAt: remindedAt?.toISOString() ?? null, archivesAt: archives?.toISOString() ?? null,
      letter: remindedAt ? letters.find(({ kind, writtenAt }) => kind === CONFIRM_DETAILS.code && writtenAt.getTime() === remindedAt.getTime())?.status ?? null : null,
    };
  }
}
