import { stemmer as english } from '@orama/stemmers/english';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { remembered } from '../../../remembered.js';
import { finnishKeys } from './finnish-key.js';
import { swedishKey } from './swedish-key.js';

const LONGEST_WORD = 40;

/** Parts of compounds that are shorter than four letters and yet words. */
const SHORT_PARTS: ReadonlySet<string> = new Set(['apu', 'työ', 'yö', 'kör', 'vän', 'mat', 'dag', 'hus', 'bad', 'tur', 'sång']);
/** Endings that look like words: "tuolilla" has nothing to do with "illalla". */
const ENDINGS: ReadonlySet<string> = new Set(['illa', 'ille', 'issa', 'ista', 'alla', 'alle', 'alta', 'assa', 'asta', 'olla', 'olle', 'olta', 'ossa', 'osta', 'ella', 'elle', 'elta', 'essa', 'esta', 'ulla', 'ulle', 'ulta', 'ussa', 'usta', 'ällä', 'älle', 'ältä', 'ässä', 'ästä', 'ellä', 'eltä', 'estä', 'essä', 'istä', 'issä', 'illä', 'iltä', 'aan', 'ään', 'arna', 'erna', 'orna']);
/** A compound is cut where both sides could be words: letters that a word may end with, and may begin with. */
const MAY_END = /[aeiouyäöå][nsltrdgkpm]{0,2}$/;
const MAY_BEGIN = /^(?:[bcdfghjklmnprstv]?[aeiouyäöåé]|(?:st|tr|kr|pr|kl|pl|sk|sp|fl|fr|gr|br|bl|dr|sm|sn|sv)[aeiouyäöå])/;
/** Words that begin with another but have nothing to do with it, by letters that no word has: "seura" is not to find "seurakunta". */
const OPAQUE: readonly (readonly [RegExp, string])[] = [[/^seurakun/, 'sxrakun'], [/^seuraav/, 'sxraav']];

/** The words of a text, in small letters. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLocaleLowerCase('fi').split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => word.slice(0, LONGEST_WORD));

/** So many words and no more: what people write about is said in few, which come again. */
const REMEMBERED = 4_000;

/** What the forms of a word have in common. */
export const keysOf = remembered(REMEMBERED, workOutKeys);

function workOutKeys(word: string, language: Language): readonly string[] {
  const [from, to] = OPAQUE.find(([begins]) => begins.test(word)) ?? [];
  const safe = from ? word.replace(from, to!) : word;
  if (language === 'fi') return finnishKeys(safe);
  return [language === 'sv' ? swedishKey(safe) : english(safe)];
}

/** Keys of a word whose language is not known. */
export const keysInAnyLanguage = (word: string): readonly string[] => [...new Set(LANGUAGES.flatMap((language) => keysOf(word, language)))];

/** Where a compound may be cut: each later part with its keys. "torstaikerhossa" has, among nonsense that nobody looks for, "kerhossa". */
export const partsOf = remembered(REMEMBERED, workOutParts);

function workOutParts(word: string, language: Language): readonly { readonly part: string; readonly keys: readonly string[] }[] {
  if (language === 'en' || word.length < 6) return [];
  const parts = [];
  for (let at = 2; at <= word.length - 3; at += 1) {
    const part = word.slice(at);
    if (ENDINGS.has(part)) continue;
    if ((part.length >= 4 || SHORT_PARTS.has(part)) && MAY_END.test(word.slice(0, at)) && MAY_BEGIN.test(part)) parts.push({ part, keys: keysOf(part, language) });
  }
  return parts;
}
