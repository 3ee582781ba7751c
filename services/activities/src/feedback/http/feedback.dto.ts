import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { FEEDBACK_FACE_CODES, LANGUAGES, type FeedbackFace, type Language } from '@pirtti/kernel';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Feedback } from '../domain/feedback.js';
import type { SeenFeedback } from '../storage/feedback.store.js';

export class GiveFeedbackRequest {
  @ApiProperty({ enum: FEEDBACK_FACE_CODES }) @IsIn(FEEDBACK_FACE_CODES)
  face: FeedbackFace;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, example: 'Oli helppo tulla yksin.', description: 'Seen by the organiser alone. Without names, phone numbers or addresses.' })
  @Trimmed() @BlankIsNull() @IsOptional() @IsString() @MaxLength(500)
  words?: string | null;

  @ApiProperty({ enum: LANGUAGES, description: 'Of the words.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiPropertyOptional({ maxLength: 200, example: '', description: 'Left empty by people, who do not see it.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  homepage?: string;
}

export class FeedbackReceivedResponse {
  @ApiProperty()
  received: boolean;
}

export class FaceCountsResponse implements Record<FeedbackFace, number> {
  @ApiProperty({ type: 'integer' })
  good: number;

  @ApiProperty({ type: 'integer' })
  fair: number;

  @ApiProperty({ type: 'integer' })
  poor: number;
}

export class FeedbackResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: FEEDBACK_FACE_CODES })
  face: FeedbackFace;

  @ApiProperty({ maxLength: 500, example: 'Oli helppo tulla yksin.' })
  words: string;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ example: '2026-11', description: 'The month in which it came.' })
  givenIn: string;

  static of({ id, face, words, language, givenIn }: Feedback): FeedbackResponse {
    return { id, face, words: words ?? '', language, givenIn };
  }
}

export class FeedbackListResponse {
  @ApiProperty({ type: FaceCountsResponse, description: 'Of whole batches of five, so that nobody can be told apart.' })
  faces: FaceCountsResponse;

  @ApiProperty({ type: 'integer', description: 'Answers that are shown when five are together.' })
  waiting: number;

  @ApiProperty({ type: [FeedbackResponse], description: 'Those with words.' })
  items: FeedbackResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;

  static of({ faces, waiting, items, total }: SeenFeedback): FeedbackListResponse {
    return { faces: { ...faces }, waiting, items: items.map(FeedbackResponse.of), total };
  }
}
