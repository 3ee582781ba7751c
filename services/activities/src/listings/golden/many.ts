import { ACCESSIBILITY_PROFILE_CODES, MUNICIPALITY_CENTRES, MUNICIPALITY_CODES, TARGET_GROUP_CODES } from '@pirtti/kernel';
import { listingOf, type Listing } from '../domain/listing.js';
import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { GOLDEN_ACTIVITIES } from './corpus.js';
import { goldenContent } from './golden-content.js';

export { everyWord } from '../domain/words/text-query.js';
export { queryWords } from '../domain/words/query-words.js';
export { LISTING_VERSION } from '../domain/listing.js';
export { GOLDEN_QUERIES } from './queries.js';

export interface OneOfMany {
  readonly content: PublishableContent;
  readonly listing: Listing;
}

const SYLLABLES = ['ko', 'la', 'ti', 'mä', 'ra', 'sa', 'vi', 'nu', 'po', 'he', 'ky', 'lä', 'jo', 'ma', 'ni', 'tu', 'ka', 'pi', 'ru', 'se'];
const ENDS = ['kylä', 'perä', 'nen', 'la', 'järvi', 'mäki'];

/** Activities like those of the golden set in many made-up villages: enough words, and as unevenly spread, as a country's. The same for the same number. */
export function manyActivities(count: number): OneOfMany[] {
  let state = 42;
  const next = (): number => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
  const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const some = <T>(all: readonly T[], part: number): T[] => all.filter(() => next() < part);
  const villages = Array.from({ length: 1_500 }, () => { const name = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) + one(ENDS); return name[0]!.toUpperCase() + name.slice(1); });
  return Array.from({ length: count }, () => {
    const golden = one(GOLDEN_ACTIVITIES);
    const plain = goldenContent(golden);
    const [village, municipalityCode] = [one(villages), one(MUNICIPALITY_CODES)];
    const centre = MUNICIPALITY_CENTRES[municipalityCode];
    const content: PublishableContent = {
      ...plain,
      names: next() < 0.5 ? { ...plain.names, fi: `${village}n ${plain.names.fi.toLocaleLowerCase('fi')}` } : plain.names,
      description: { fi: one(GOLDEN_ACTIVITIES).summary.fi },
      place: { ...plain.place, names: { fi: `${village}n ${plain.place.names.fi.split(' ').at(-1)!}` }, municipalityCode, village: next() < 0.4 ? village : null, coordinates: { latitude: centre.latitude + (next() - 0.5) / 5, longitude: centre.longitude + (next() - 0.5) / 3 } },
      targetGroups: some(TARGET_GROUP_CODES, 0.12), languages: one([['fi'], ['fi'], ['fi', 'sv'], ['fi', 'en']]), signUp: one(['open-door', 'occurrence', 'series']),
      accessibility: Object.fromEntries(some(ACCESSIBILITY_PROFILE_CODES, 0.5).map((profile) => [profile, one(['yes', 'yes', 'no'])])),
    };
    return { content, listing: listingOf(content) };
  });
}
