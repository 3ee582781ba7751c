import { dayInHelsinki, inLanguage, MUNICIPALITIES, type Language, type LocalizedText } from '@pirtti/kernel';
import type { Happening, Span } from './happening.js';

/**
 * One line of text, whatever somebody has put into a name: no control signs, no line breaks, and none of the marks that turn the
 * direction of what follows, so that a name changes nothing of the text around it.
 */
export const plain = (text: string): string => text.normalize('NFC')
  .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
  .replace(/\s+/gu, ' ').trim();

/** What somebody wrote, in the reader's language where it was written in it, as one line. */
export const said = (text: LocalizedText, language: Language): string => plain(inLanguage(text, language));

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
/** Noon keeps a day the same day wherever it is written. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const written = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(noon(day));
const numbers = (day: string): [year: number, month: number, day: number] => day.split('-').map(Number) as [number, number, number];

/** 25.11. · 25.11 · 25 Nov */
export function dayAndMonth(day: string, language: Language, month: 'short' | 'long' = 'short'): string {
  const [, of, number] = numbers(day);
  return { fi: `${number}.${of}.`, sv: `${number}.${of}`, en: `${number} ${written(day, 'en', { month })}` }[language];
}

/** ke 25.11. · ons 25.11 · Wed 25 Nov */
export const shortDay = (day: string, language: Language): string => `${written(day, language, { weekday: 'short' }).replace('.', '')} ${dayAndMonth(day, language)}`;

/** keskiviikko 25.11. · onsdag 25.11 · Wednesday 25 November */
export const longDay = (day: string, language: Language): string => `${written(day, language, { weekday: 'long' })} ${dayAndMonth(day, language, 'long')}`;

/** 23.–29.11.2026 · 23–29.11.2026 · 23–29 November 2026; one day where it is one. */
export function period(from: string, to: string, language: Language): string {
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth]] = [numbers(from), numbers(to)];
  const last = language === 'en' ? `${dayAndMonth(to, 'en', 'long')} ${toYear}` : `${dayAndMonth(to, language)}${language === 'sv' ? '.' : ''}${toYear}`;
  if (from === to) return last;
  if (fromYear !== toYear) return `${dayAndMonth(from, language, 'long')}${language === 'fi' ? '' : language === 'sv' ? '.' : ' '}${fromYear}${language === 'en' ? ' – ' : '–'}${last}`;
  if (fromMonth !== toMonth) return `${dayAndMonth(from, language, 'long')}${language === 'en' ? ' – ' : '–'}${last}`;
  return `${fromDay}${language === 'fi' ? '.' : ''}–${last}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 13 · 13.30 in Finnish and Swedish, 13:00 in English. */
export function timeOfDay(at: Date, language: Language): string {
  const [hour, minute] = CLOCK.format(at).split(':') as [string, string];
  return language === 'en' ? `${hour}:${minute}` : minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** klo 13–15 · kl. 13–15 · 13:00–15:00; the beginning alone where no end is known. */
export function hours({ startsAt, endsAt }: Span, language: Language): string {
  const times = endsAt ? `${timeOfDay(startsAt, language)}–${timeOfDay(endsAt, language)}` : timeOfDay(startsAt, language);
  return { fi: `klo ${times}`, sv: `kl. ${times}`, en: times }[language];
}

/** ke 25.11. klo 13–15 */
export const shortWhen = (span: Span, language: Language): string => `${shortDay(dayInHelsinki(span.startsAt), language)} ${hours(span, language)}`;

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);

/** As it stands within a sentence; what begins with two capitals is a name or an abbreviation. */
export const uncapital = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fi') + text.slice(1) : text);

/** A sentence ends once. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The place by its name, and the municipality where the name does not say it and the reader may not know. */
export function whereShort({ place }: Happening['content'], language: Language, withMunicipality: boolean): string {
  const [name, municipality] = [said(place.names, language), MUNICIPALITIES[place.municipalityCode][language]];
  // The stem of the name is enough: Kannuksen kirjasto is in Kannus.
  const tells = name.toLocaleLowerCase('fi').includes(municipality.toLocaleLowerCase('fi').slice(0, 5));
  return withMunicipality && place.kind !== 'online' && !tells ? `${name}, ${municipality}` : name;
}

/** The place with its address and municipality. */
export function whereLong({ place }: Happening['content'], language: Language): string {
  if (place.kind === 'online') return [said(place.names, language), place.onlineUrl ?? ''].filter(Boolean).join(', ');
  return [said(place.names, language), plain(place.streetAddress ?? ''), MUNICIPALITIES[place.municipalityCode][language]].filter(Boolean).join(', ');
}

/** vapaa pääsy, or what it costs in the organiser's own words */
export function priceWords({ price }: Happening['content'], language: Language): string {
  if (price.free) return { fi: 'vapaa pääsy', sv: 'fritt inträde', en: 'free entry' }[language];
  const words = price.description ? said(price.description, language) : '';
  return words || { fi: 'maksullinen', sv: 'avgiftsbelagt', en: 'there is a charge' }[language];
}
