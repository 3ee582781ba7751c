import type { Language } from '@pirtti/kernel';
import type { Happening } from './happening.js';
import { capital, hours, longDay, priceWords, said, sentence, whereLong } from './words.js';
import { dayOf } from './rhythm.js';

/** What JSON Feed 1.1 has no field for, in one of our own, as it asks (jsonfeed.org). */
export interface FeedHappening {
  readonly activity_id: string;
  readonly date: string;
  readonly starts_at: string;
  readonly ends_at: string | null;
  readonly status: Happening['status'];
  readonly organiser: string;
  readonly place: string;
  readonly municipality_code: string;
  readonly free: boolean;
}

export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_text: string;
  readonly language: Language;
  readonly _pirtti: FeedHappening;
}

export interface Feed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: Language;
  readonly items: readonly FeedItem[];
}

export interface FeedOptions {
  readonly title: string;
  readonly homeUrl: string;
  readonly feedUrl: string;
  readonly language: Language;
  readonly urlOf: (activityId: string) => string;
}

const STATUS = { scheduled: { fi: '', sv: '', en: '' }, moved: { fi: 'Uusi aika: ', sv: 'Ny tid: ', en: 'New time: ' }, cancelled: { fi: 'Peruttu: ', sv: 'Inställt: ', en: 'Cancelled: ' } } as const;

/** What is coming up, for machines: each occurrence under the name that it keeps when it is moved. */
export function feed(happenings: readonly Happening[], { title, homeUrl, feedUrl, language, urlOf }: FeedOptions): Feed {
  return {
    version: 'https://jsonfeed.org/version/1.1', title, home_page_url: homeUrl, feed_url: feedUrl, language,
    items: happenings.map((one) => {
      const { activityId, date, startsAt, endsAt, status, organiser, content } = one;
      const when = `${capital(longDay(dayOf(one), language))} ${hours(one, language)}`;
      return {
        id: `${activityId}/${date}`, url: urlOf(activityId), title: `${STATUS[status][language]}${said(content.names, language)}`, summary: said(content.summary, language), language,
        content_text: [when, whereLong(content, language), ...(status === 'cancelled' ? [] : [capital(priceWords(content, language))])].map(sentence).join(' '),
        _pirtti: {
          activity_id: activityId, date, starts_at: startsAt.toISOString(), ends_at: endsAt?.toISOString() ?? null, status, organiser: said(organiser, language),
          place: whereLong(content, language), municipality_code: content.place.municipalityCode, free: content.price.free,
        },
      };
    }),
  };
}
