import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as swedish } from '@orama/stopwords/swedish';

/** What people write around what they look for: "haluaisin jotain tekemistä iltaisin" looks for evenings. */
const AROUND = [
  'haluan', 'haluaisin', 'etsin', 'jotain', 'jotakin', 'mitään', 'tekemistä', 'toimintaa', 'toiminta', 'voi', 'voisin', 'missä', 'lähellä', 'lähelläni', 'onko', 'saa', 'päästä', 'ilman', 'kivaa', 'uusi', 'uusia',
  'vill', 'skulle', 'söker', 'verksamhet', 'nära', 'göra', 'finns',
  'want', 'looking', 'something', 'near', 'nearby', 'activity', 'activities', 'find', 'do',
];

const STOP_WORDS: ReadonlySet<string> = new Set([...finnish, ...swedish, ...english, ...AROUND]);

/** Whether a word says nothing of what is looked for, in any of the languages. It does not have to be found. */
export const isStopWord = (word: string): boolean => word.length < 2 || STOP_WORDS.has(word);
