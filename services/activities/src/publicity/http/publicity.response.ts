import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from '@pirtti/http-kit';
import { inLanguage, MUNICIPALITY_CODES, type Label, type Language } from '@pirtti/kernel';
import type { Entry } from '../domain/entries.js';

export class ToldResponse {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date' })
  day: string;

  static of({ day, happening: { activityId, content } }: Entry, language: Language): ToldResponse {
    return { activityId, name: inLanguage(content.names, language), day };
  }
}

class TellingResponse {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ type: [ToldResponse] })
  told: ToldResponse[];

  @ApiProperty({ type: [ToldResponse], description: 'What there was no room for.' })
  leftOut: ToldResponse[];
}

export class NewsletterResponse extends TellingResponse {
  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'A whole page, for mail programs.' })
  html: string;

  @ApiProperty()
  text: string;
}

export class ColumnResponse extends TellingResponse {
  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'How many characters it has.' })
  length: number;
}

export class PageResponse {
  @ApiProperty({ description: 'A whole page, without scripts.' })
  html: string;
}

export class ViewResponse {
  @ApiProperty({ format: 'date', description: 'The day on which it was counted.' })
  day: string;
}

export class FeedHappeningResponse {
  @ApiProperty({ format: 'uuid' })
  activity_id: string;

  @ApiProperty({ format: 'date', description: 'The day for which it was planned: it stays when the occurrence is moved.' })
  date: string;

  @ApiProperty({ format: 'date-time' })
  starts_at: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  ends_at: string | null;

  @ApiProperty({ enum: ['scheduled', 'moved', 'cancelled'] })
  status: string;

  @ApiProperty()
  organiser: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipality_code: string;

  @ApiProperty()
  free: boolean;
}

export class FeedItemResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  url: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  summary: string;

  @ApiProperty()
  content_text: string;

  @ApiProperty()
  language: string;

  @ApiProperty({ type: FeedHappeningResponse })
  _pirtti: FeedHappeningResponse;
}

export class FeedResponse {
  @ApiProperty({ example: 'https://jsonfeed.org/version/1.1' })
  version: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  home_page_url: string;

  @ApiProperty()
  feed_url: string;

  @ApiProperty()
  language: string;

  @ApiProperty({ type: [FeedItemResponse] })
  items: readonly FeedItemResponse[];
}

export class ActivityTellingResponse {
  @ApiProperty({ description: 'Where everybody reads of it.' })
  url: string;

  @ApiProperty({ type: LabelResponse, description: 'A short text to share, in each language.' })
  texts: Label;

  @ApiProperty({ description: 'Whether there is a Chromium to print with: without one the poster is a web page.' })
  pdfAvailable: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'How often its page was looked at in the last 30 days; null for others than its organiser.' })
  views: number | null;
}
