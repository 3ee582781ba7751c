import type { Label, Language } from '@pirtti/kernel';
import type { Address } from 'postal-mime';
import { escaped, languageMenu, page, type Page } from '../page.js';
import type { KeptLetter } from './letter-files.js';

const TEXTS = {
  title: { fi: 'Lähteneet viestit', sv: 'Skickade meddelanden', en: 'Messages that went out' },
  note: {
    fi: 'Tämä on esittelyympäristö: viestit jäävät tälle koneelle. Osoitteet, jotka päättyvät .invalid, palautuvat lähettäjälle.',
    sv: 'Det här är en demomiljö: meddelandena stannar på den här datorn. Adresser som slutar på .invalid skickas tillbaka.',
    en: 'This is a demonstration: messages stay on this machine. Addresses that end in .invalid are refused.',
  },
  none: { fi: 'Yhtään viestiä ei ole vielä lähtenyt.', sv: 'Inga meddelanden har skickats ännu.', en: 'No message has gone out yet.' },
  from: { fi: 'Lähettäjä', sv: 'Avsändare', en: 'From' },
  to: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'To' },
  at: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  back: { fi: 'Kaikki viestit', sv: 'Alla meddelanden', en: 'All messages' },
  missing: { fi: 'Viestiä ei ole', sv: 'Meddelandet finns inte', en: 'There is no such message' },
} as const satisfies Record<string, Label>;

const LOCALES: Label = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const timeOf = (date: string | undefined, language: Language): string =>
  (date ? new Date(date).toLocaleString(LOCALES[language], { timeZone: 'Europe/Helsinki', dateStyle: 'medium', timeStyle: 'medium' }) : '');
const addressOf = (address: Address | undefined): string => [address?.name, address?.address].filter(Boolean).join(', ');
const listOf = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(addressOf).join('; ');

/** Addresses in a text become links; all else is shown as it is. */
const withLinks = (text: string): string =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (index % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part))).join('');

const back = (language: Language): string => `<p><a href="/?lang=${language}">${TEXTS.back[language]}</a></p>`;

/** All letters that have come, the newest first. */
export function lettersPage(language: Language, letters: readonly KeptLetter[]): Page {
  const items = letters.map(({ name, email }) => `<li><a href="/letters/${name}?lang=${language}">${escaped(email.subject ?? name)}</a><br>
${escaped(listOf(email.to))}<br>${escaped(timeOf(email.date, language))}</li>`);
  return page({
    language, title: TEXTS.title[language], menu: languageMenu(language),
    body: `<p>${TEXTS.note[language]}</p>\n${items.length > 0 ? `<ul class="letters">${items.join('\n')}</ul>` : `<p>${TEXTS.none[language]}</p>`}`,
  });
}

/** One letter as its reader sees it. */
export function letterPage(language: Language, { email }: KeptLetter): Page {
  const terms = [[TEXTS.from, addressOf(email.from)], [TEXTS.to, listOf(email.to)], [TEXTS.at, timeOf(email.date, language)]] as const;
  return page({
    language, title: email.subject ?? '–', menu: languageMenu(language),
    body: `<dl>${terms.map(([term, value]) => `<dt>${term[language]}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>\n<pre>${withLinks(email.text ?? '')}</pre>\n${back(language)}`,
  });
}

export const missingPage = (language: Language): Page => page({ language, title: TEXTS.missing[language], menu: languageMenu(language), body: back(language) });
