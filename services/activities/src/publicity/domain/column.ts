import type { Language } from '@pirtti/kernel';
import { byDay, byWeight, entriesOf, type Entry } from './entries.js';
import type { Happening } from './happening.js';
import { capital, hours, priceWords, said, sentence, shortDay, shortWhen, uncapital, whereShort } from './words.js';

export interface ColumnOptions {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  /** How many characters there is room for; null where nobody counts. */
  readonly limit: number | null;
  /** Where the rest can be read. */
  readonly moreAt: string;
}

export interface Column {
  readonly text: string;
  /** In characters, as an editor counts them. */
  readonly length: number;
  readonly told: readonly Entry[];
  readonly leftOut: readonly Entry[];
}

const MARKS = {
  cancelled: { fi: 'PERUTTU', sv: 'INSTÄLLT', en: 'CANCELLED' },
  'moved-here': { fi: 'UUSI AIKA', sv: 'NY TID', en: 'NEW TIME' },
  'moved-away': { fi: 'SIIRRETTY', sv: 'FLYTTAT', en: 'MOVED' },
} as const;
const BEFORE = { fi: 'ennen', sv: 'tidigare', en: 'was' } as const;
const MORE = { fi: 'Lisää', sv: 'Mera', en: 'More' } as const;

/** The week as a paper prints it: one terse line for each, the days apart, and no more than there is room for. What is left out is named. */
export function column(happenings: readonly Happening[], { from, to, language, limit, moreAt }: ColumnOptions): Column {
  const all = entriesOf(happenings, { from, to });
  const places = new Set(all.map(({ happening }) => happening.content.place.municipalityCode));
  const result = (told: readonly Entry[], isTerse: boolean): Column => {
    const kept = new Set(told);
    const [shown, leftOut] = [all.filter((entry) => kept.has(entry)), all.filter((entry) => !kept.has(entry))];
    const days = byDay(shown).map(([, entries]) => entries.map((entry) => lineOf(entry, language, { isTerse, withMunicipality: places.size > 1 })).join('\n'));
    const text = [...days, ...(leftOut.length > 0 ? [`${MORE[language]}: ${moreAt}`] : [])].join('\n\n');
    return { text, length: [...text].length, told: shown, leftOut };
  };
  const fits = ({ length }: Column): boolean => limit === null || length <= limit;
  for (const isTerse of [false, true]) {
    const whole = result(all, isTerse);
    if (fits(whole)) return whole;
  }
  let best = result([], true);
  for (const entry of byWeight(all)) {
    const longer = result([...best.told, entry], true);
    if (fits(longer)) best = longer;
  }
  // Where even the address of the rest has no room, nothing is told rather than too much.
  return fits(best) ? best : { ...best, text: '', length: 0 };
}

/** Ke 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kirjasto, vapaa pääsy. */
function lineOf({ as, day, happening }: Entry, language: Language, { isTerse, withMunicipality }: { readonly isTerse: boolean; readonly withMunicipality: boolean }): string {
  const { content, planned } = happening;
  const [name, where, when] = [said(content.names, language), whereShort(content, language, withMunicipality), capital(shortDay(day, language))];
  const about = [name, where, ...(isTerse ? [] : [uncapital(priceWords(content, language))])].join(', ');
  switch (as) {
    case 'on': return sentence(`${when} ${hours(happening, language)} ${about}`);
    case 'moved-here': {
      const before = planned ? (happening.date === day ? hours(planned, language) : shortDay(happening.date, language)) : shortDay(happening.date, language);
      return `${when} ${hours(happening, language)} ${MARKS[as][language]}: ${about} (${BEFORE[language]} ${before}).`;
    }
    case 'moved-away': return sentence(`${when} ${MARKS[as][language]}: ${name}, ${where}, ${shortWhen(happening, language)}`);
    case 'cancelled': return sentence(`${when} ${hours(happening, language)} ${MARKS[as][language]}: ${name}, ${where}`);
  }
}
