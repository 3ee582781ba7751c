import type { Language } from '@pirtti/kernel';
import type { Happening } from './happening.js';
import { capital, priceWords, said, sentence, shortWhen, whereShort } from './words.js';

/** As much as the narrowest of the social media takes. */
export const LONGEST_SHARE_TEXT = 280;

const MORE = { fi: 'Lue lisää', sv: 'Läs mera', en: 'Read more' } as const;
const CANCELLED = { fi: 'PERUTTU', sv: 'INSTÄLLT', en: 'CANCELLED' } as const;
const MOVED = { fi: 'Uusi aika', sv: 'Ny tid', en: 'New time' } as const;

/**
 * A text short enough for any channel, with the address of the page in full. It begins with the time, never with the name: a name that
 * looks like a formula stays a name also where it is pasted into a table.
 */
export function shareText(happening: Happening, url: string, language: Language): string {
  const { content, status } = happening;
  const when = capital(shortWhen(happening, language));
  const mark = status === 'cancelled' ? `${CANCELLED[language]}: ` : status === 'moved' ? `${MOVED[language]}: ` : '';
  const end = `${MORE[language]}: ${url}`;
  const head = (name: string) => sentence(`${mark}${when} ${name}, ${whereShort(content, language, true)}`);
  const texts = [
    ...(status === 'cancelled' ? [] : [`${head(said(content.names, language))} ${sentence(capital(priceWords(content, language)))} ${end}`]),
    `${head(said(content.names, language))} ${end}`,
  ];
  const fitting = texts.find((text) => length(text) <= LONGEST_SHARE_TEXT);
  if (fitting) return fitting;
  const name = said(content.names, language);
  const room = LONGEST_SHARE_TEXT - length(`${mark}${when} . ${end}`);
  return sentence(`${mark}${when} ${shortened(name, Math.max(room, 20))}`) + ` ${end}`;
}

const length = (text: string): number => [...text].length;
const shortened = (text: string, most: number): string => (length(text) <= most ? text : `${[...text].slice(0, most - 1).join('').trimEnd()}…`);
