import type { Language } from '@pirtti/kernel';
import { byDay, byWeight, entriesOf, type Entry } from './entries.js';
import type { Happening } from './happening.js';
import { capital, hours, longDay, period, plain, priceWords, said, sentence, shortWhen, whereLong } from './words.js';

export interface NewsletterOptions {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  /** Of what it tells: a municipality, an organisation. */
  readonly about: string;
  /** Where an activity has its page. */
  readonly urlOf: (activityId: string) => string;
  /** Where the rest can be read. */
  readonly moreAt: string;
  /** More would not be read. */
  readonly most?: number;
}

/** One occurrence in words; the summary only where the activity is met for the first time. */
export interface NewsletterItem {
  readonly name: string;
  readonly mark: string | null;
  readonly isOff: boolean;
  readonly facts: string;
  readonly summary: string | null;
  readonly url: string;
}

export interface Newsletter {
  readonly language: Language;
  readonly subject: string;
  readonly lead: string;
  readonly days: readonly { readonly heading: string; readonly items: readonly NewsletterItem[] }[];
  readonly more: string;
  readonly moreAt: string;
  readonly told: readonly Entry[];
  readonly leftOut: readonly Entry[];
}

const MOST = 200;
export const WORDS = {
  subject: { fi: 'Toimintaa', sv: 'Verksamhet', en: 'What’s on' },
  lead: { fi: 'Tervetuloa mukaan! Tässä on, mitä lähellä tapahtuu.', sv: 'Välkommen med! Här är det som händer i närheten.', en: 'Come along! This is what is happening near you.' },
  nothing: { fi: 'Tälle ajalle ei ole ilmoitettu toimintaa.', sv: 'Ingen verksamhet har anmälts för den här tiden.', en: 'Nothing has been announced for this time.' },
  cancelled: { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
  newTime: { fi: 'Uusi aika', sv: 'Ny tid', en: 'New time' },
  moved: { fi: 'Siirretty', sv: 'Flyttat', en: 'Moved' },
  before: { fi: 'Ennen', sv: 'Tidigare', en: 'Was' },
  nowOn: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  readMore: { fi: 'Lue lisää', sv: 'Läs mera', en: 'Read more' },
  all: { fi: 'Katso kaikki toiminta', sv: 'Se all verksamhet', en: 'See all activities' },
} as const;

/** What a newsletter tells, before it becomes HTML or text. */
export function newsletter(happenings: readonly Happening[], { from, to, language, about, urlOf, moreAt, most = MOST }: NewsletterOptions): Newsletter {
  const all = entriesOf(happenings, { from, to });
  const kept = new Set(byWeight(all).slice(0, most));
  const told = all.filter((entry) => kept.has(entry));
  const met = new Set<string>();
  const itemOf = (entry: Entry): NewsletterItem => {
    const { activityId, content } = entry.happening;
    const isNew = !met.has(activityId) && (entry.as === 'on' || entry.as === 'moved-here');
    if (isNew) met.add(activityId);
    return {
      name: said(content.names, language), url: urlOf(activityId), isOff: entry.as === 'cancelled' || entry.as === 'moved-away', ...wordsOf(entry, language),
      summary: isNew ? said(content.summary, language) : null,
    };
  };
  return {
    language, told, leftOut: all.filter((entry) => !kept.has(entry)), more: WORDS.all[language], moreAt,
    subject: `${WORDS.subject[language]}: ${plain(about)}, ${period(from, to, language)}`,
    lead: told.length > 0 ? WORDS.lead[language] : WORDS.nothing[language],
    days: byDay(told).map(([day, entries]) => ({ heading: capital(longDay(day, language)), items: entries.map(itemOf) })),
  };
}

function wordsOf({ as, day, happening }: Entry, language: Language): Pick<NewsletterItem, 'mark' | 'facts'> {
  const { content, planned, date } = happening;
  const note = happening.note ? [said(happening.note, language)] : [];
  const where = whereLong(content, language);
  switch (as) {
    case 'on': return { mark: null, facts: facts(capital(hours(happening, language)), where, capital(priceWords(content, language))) };
    case 'cancelled': return { mark: WORDS.cancelled[language], facts: facts(capital(hours(happening, language)), where, ...note) };
    case 'moved-away': return { mark: WORDS.moved[language], facts: facts(`${WORDS.nowOn[language]} ${shortWhen(happening, language)}`, where, ...note) };
    case 'moved-here': {
      const before = planned && (date === day ? hours(planned, language) : shortWhen(planned, language));
      return { mark: WORDS.newTime[language], facts: facts(capital(hours(happening, language)), where, capital(priceWords(content, language)), ...(before ? [`${WORDS.before[language]} ${before}`] : []), ...note) };
    }
  }
}

/** Each of them a sentence of its own. */
const facts = (...parts: readonly string[]): string => parts.map(sentence).join(' ');

/** As plain text: headings in capitals, an address on a line of its own, so that every mail program makes it a link. */
export function newsletterText({ subject, lead, days, language, more, moreAt }: Newsletter): string {
  const item = ({ name, mark, facts, summary, url }: NewsletterItem) => [`* ${mark ? `${mark.toLocaleUpperCase(language)}: ` : ''}${name}`, `  ${facts}`, ...(summary ? [`  ${summary}`] : []), `  ${url}`].join('\n');
  const blocks = days.map(({ heading, items }) => [heading.toLocaleUpperCase(language), ...items.map(item)].join('\n\n'));
  return [subject, lead, ...blocks, `${more}:\n${moreAt}`].join('\n\n');
}
