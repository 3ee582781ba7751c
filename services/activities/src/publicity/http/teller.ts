import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { inLanguage, MUNICIPALITIES, type Clock, type Label, type Language } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { column, type Column } from '../domain/column.js';
import { feed, type Feed } from '../domain/feed.js';
import type { Happening } from '../domain/happening.js';
import { newsletter, newsletterText, type Newsletter } from '../domain/newsletter.js';
import { shareText } from '../domain/share-text.js';
import { Happenings } from '../storage/happenings.js';
import { newsletterHtml } from './newsletter-html.js';
import { posterPage } from './poster-page.js';
import type { AreaRequest, ColumnRequest, ComingRequest, PeriodRequest } from './publicity.request.js';
import { ToldResponse, type ColumnResponse, type NewsletterResponse } from './publicity.response.js';
import { widgetPage } from './widget-page.js';

const LONGEST_PERIOD_DAYS = 92;
/** More than a newsletter or a column ever has room for. */
const MOST_HAPPENINGS = 500;
const COMING_DAYS = 31;
const USUAL_COMING = 20;
/** As many as show a habit. */
const ON_A_POSTER = 6;
const EVERYWHERE = { fi: 'kaikki kunnat', sv: 'alla kommuner', en: 'all municipalities' } as const;

/** Makes every text of what is offered: for mail programs, papers, notice boards, other sites and machines. */
@Injectable()
export class Teller {
  constructor(private readonly happenings: Happenings, @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  async newsletter(tx: EntityManager, request: PeriodRequest): Promise<NewsletterResponse> {
    const { from, to } = this.periodOf(request);
    const letter = await this.letterOf(tx, request, { from, to }, MOST_HAPPENINGS);
    return { from, to, subject: letter.subject, html: newsletterHtml(letter), text: newsletterText(letter), ...toldOf(letter, letter.language) };
  }

  async column(tx: EntityManager, request: ColumnRequest): Promise<ColumnResponse> {
    const { from, to } = this.periodOf(request);
    const language = request.language ?? 'fi';
    const made: Column = column(await this.happenings.between(tx, { ...areaOf(request), from, to, most: MOST_HAPPENINGS }, this.clock.now()), { from, to, language, limit: request.limit ?? null, moreAt: this.listUrl(request) });
    return { from, to, text: made.text, length: made.length, ...toldOf(made, language) };
  }

  async widget(tx: EntityManager, request: ComingRequest): Promise<string> {
    const letter = await this.letterOf(tx, request, this.coming(), request.most ?? USUAL_COMING, this.clock.now());
    return widgetPage(letter, await this.about(tx, request));
  }

  async feed(tx: EntityManager, request: ComingRequest): Promise<Feed> {
    const language = request.language ?? 'fi';
    const at = this.clock.now();
    const found = (await this.happenings.between(tx, { ...areaOf(request), ...this.coming(), most: request.most ?? USUAL_COMING }, at)).filter((one) => !isOver(one, at));
    const asked = [...(request.municipalityCode ?? []).map((code) => ['kunta', code] as [string, string]), ...Object.entries({ jarjesto: request.organisationId, haku: request.text, kieli: request.language, maara: request.most }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))];
    const query = new URLSearchParams(asked).toString();
    return feed(found, { title: await this.about(tx, request), language, urlOf: this.urlOf, homeUrl: this.listUrl(request), feedUrl: `${this.base}/upotus/toiminta.json${query && `?${query}`}` });
  }

  async poster(tx: EntityManager, activity: PublishedActivity, language: Language): Promise<string> {
    const { id, content, organisationId } = activity;
    return posterPage({ content, organiser: await this.happenings.nameOf(tx, organisationId) }, await this.happenings.coming(tx, activity, ON_A_POSTER, this.clock.now()), { language, url: this.urlOf(id) });
  }

  /** The next time, which may be cancelled; without one there is nothing to invite to. */
  async shareTexts(tx: EntityManager, activity: PublishedActivity): Promise<Label> {
    const [next] = await this.happenings.coming(tx, activity, 1, this.clock.now());
    const text = (language: Language): string => (next ? shareText(next, this.urlOf(activity.id), language) : '');
    return { fi: text('fi'), sv: text('sv'), en: text('en') };
  }

  readonly urlOf = (activityId: string): string => `${this.base}/toiminta/${activityId}`;

  private get base(): string {
    return this.config.letters?.publicUrl ?? '';
  }

  private async letterOf(tx: EntityManager, request: AreaRequest, { from, to }: { readonly from: string; readonly to: string }, most: number, after?: Date): Promise<Newsletter> {
    const found = (await this.happenings.between(tx, { ...areaOf(request), from, to, most }, this.clock.now())).filter((one) => !after || !isOver(one, after));
    return newsletter(found, { from, to, language: request.language ?? 'fi', about: await this.about(tx, request), urlOf: this.urlOf, moreAt: this.listUrl(request) });
  }

  /** A week from today unless something else is asked, and never longer than what is known of. */
  private periodOf({ from = localDate(this.clock.now()), to }: PeriodRequest): { readonly from: string; readonly to: string } {
    const last = addDays(from, LONGEST_PERIOD_DAYS - 1);
    return { from, to: [[to ?? addDays(from, 6), last].sort()[0]!, from].sort()[1]! };
  }

  private coming(): { readonly from: string; readonly to: string } {
    const from = localDate(this.clock.now());
    return { from, to: addDays(from, COMING_DAYS) };
  }

  private async about(tx: EntityManager, { municipalityCode, organisationId, text, language = 'fi' }: AreaRequest): Promise<string> {
    const organiser = organisationId && inLanguage(await this.happenings.nameOf(tx, organisationId), language);
    return [organiser, municipalityCode?.map((code) => MUNICIPALITIES[code][language]).join(', '), text && `”${text}”`].filter(Boolean).join(', ') || EVERYWHERE[language];
  }

  private listUrl({ municipalityCode, organisationId, text }: AreaRequest): string {
    if (organisationId) return `${this.base}/jarjestot/${organisationId}`;
    // The list of activities knows one municipality at a time.
    const query = new URLSearchParams({ ...(municipalityCode?.length === 1 && { kunta: municipalityCode[0]! }), ...(text && { haku: text }) }).toString();
    return `${this.base}/toiminta${query && `?${query}`}`;
  }
}

/** A frame that keeps itself up to date does not invite to what was this morning. */
const isOver = ({ endsAt }: Happening, at: Date): boolean => endsAt !== null && endsAt <= at;

const areaOf = ({ municipalityCode, organisationId, text }: AreaRequest) => ({ ...(municipalityCode?.length && { municipalityCodes: municipalityCode }), ...(organisationId && { organisationId }), ...(text?.trim() && { text }) });

const toldOf = ({ told, leftOut }: Pick<Column, 'told' | 'leftOut'>, language: Language): Pick<ColumnResponse, 'told' | 'leftOut'> =>
  ({ told: told.map((one) => ToldResponse.of(one, language)), leftOut: leftOut.map((one) => ToldResponse.of(one, language)) });
