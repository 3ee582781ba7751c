import { ACCESSIBILITY_PROFILE_CODES, TARGET_GROUP_CODES } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { codesIn } from '../domain/code-bits.js';
import { slotsWhere, TIMES_OF_DAY } from '../domain/slots.js';
import { meantBy, slipsForgiven } from '../domain/words/likeness.js';
import { anywhere } from '../domain/words/text-query.js';
import { meaning, queryWords, type QueryWord } from '../domain/words/query-words.js';
import { FAMILIAR } from '../domain/words/related.js';
import { FILTERS, type ListingCriteria } from './listing-criteria.js';
import { facetsSql, pageSql, SAMPLE_PARTS, SETTINGS, SETTINGS_BY_WORDS } from './listing-sql.js';

/** For each filter, how many there would be of each choice, the other filters kept. */
export type Facets = Readonly<Record<(typeof FACETS)[number], Readonly<Record<string, number>>>>;
export const FACETS = [...FILTERS, 'weekday', 'timeOfDay'] as const;

export interface FoundListing {
  readonly activityId: string;
  readonly distanceKm: number | null;
}

export interface FoundListings {
  /** The page's, in order. */
  readonly items: readonly FoundListing[];
  readonly total: number;
  readonly facets: Facets;
  /** Whether the choices were counted in a sample: then their numbers are about right. */
  readonly sampled: boolean;
  /** What was looked for, with what was meant by words that are nowhere. */
  readonly words: readonly QueryWord[];
  /** Whether nothing had every word, and what has some of them is given. */
  readonly loosened: boolean;
}

interface PageRow {
  readonly activityId: string | null;
  readonly km: number | null;
  readonly total: number;
}

interface FacetRow {
  readonly facet: string;
  readonly code: string | null;
  readonly amount: number;
}

/** So like a word must be what it could have meant; how like it is, is judged by letters afterwards. */
const LIKENESS = "select set_config('pg_trgm.similarity_threshold', '0.25', true), set_config('pg_trgm.word_similarity_threshold', '0.4', true)";
const KNOWN_LIKE = `
select word from (select word from listing_words where word % $1 order by word <-> $1 limit 60) likest
union select word from (select word from listing_words where $1 <% word order by word <->> $1 limit 60) having_it
union select word from listing_words where left(word, 1) = left($1, 1) and length($1) <= 7 and length(word) between length($1) - 1 and length($1) + 1 and levenshtein_less_equal(word, $1, 2) <= 2`;

/** Finds what is offered to everyone. */
@Injectable()
export class ListingSearch {
  async search(tx: EntityManager, criteria: ListingCriteria, now: Date): Promise<FoundListings> {
    const words = queryWords(criteria.text);
    await tx.query(words.length > 0 ? SETTINGS_BY_WORDS : SETTINGS);
    const exact = await this.run(tx, criteria, words, true, now);
    if (exact.among > 0 || words.length === 0) return { ...exact, words, loosened: false };
    const guessed = await this.guess(tx, words);
    const corrected = guessed === words ? exact : await this.run(tx, criteria, guessed, true, now);
    if (corrected.among > 0 || guessed.length === 1) return { ...corrected, words: guessed, loosened: false };
    return { ...await this.run(tx, criteria, guessed, false, now), words: guessed, loosened: true };
  }

  private async run(tx: EntityManager, criteria: ListingCriteria, words: readonly QueryWord[], every: boolean, now: Date) {
    const choices = facetsSql(criteria, words, every, now);
    const counted = await tx.query<FacetRow[]>(choices.sql, [...choices.values]);
    const amount = (facet: string): number => counted.find((row) => row.facet === facet)!.amount;
    const [among, part] = [amount('among'), amount('part')];
    const page = pageSql(criteria, words, every, (among * SAMPLE_PARTS) / part, now);
    const rows = among === 0 ? [] : await tx.query<PageRow[]>(page.sql, [...page.values]);
    return {
      among, total: rows[0]?.total ?? 0, sampled: part < SAMPLE_PARTS,
      items: rows.flatMap(({ activityId, km }) => (activityId === null ? [] : [{ activityId, distanceKm: km }])),
      facets: facetsOf(counted, SAMPLE_PARTS / part, criteria),
    };
  }

  /** Words that are nowhere, as those that were probably meant. */
  private async guess(tx: EntityManager, words: readonly QueryWord[]): Promise<readonly QueryWord[]> {
    const known: { place: number }[] = await tx.query(
      'select place::int from unnest($1::text[]) with ordinality as asked(query, place) where exists (select 1 from listings where words @@ asked.query::tsquery)', [words.map(anywhere)]);
    const nowhere = words.filter((word, index) => slipsForgiven(word.word) > 0 && !known.some(({ place }) => place === index + 1));
    if (nowhere.length === 0) return words;
    await tx.query(LIKENESS);
    const meant = new Map<QueryWord, readonly string[]>();
    for (const word of nowhere) meant.set(word, meantBy(word.word, [...(await tx.query<{ word: string }[]>(KNOWN_LIKE, [word.word])).map((row) => row.word), ...FAMILIAR]));
    return words.map((word) => (meant.get(word)?.length ? meaning(word, meant.get(word)!) : word));
  }
}

function facetsOf(rows: readonly FacetRow[], scale: number, criteria: ListingCriteria): Facets {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, {} as Record<string, number>])) as Record<(typeof FACETS)[number], Record<string, number>>;
  const add = (facet: (typeof FACETS)[number], codes: readonly (string | number)[], amount: number) => {
    for (const code of codes) counts[facet][code] = (counts[facet][code] ?? 0) + amount;
  };
  for (const { facet, code, amount } of rows) {
    if (code === null) continue;
    if (facet === 'slots') {
      add('weekday', [1, 2, 3, 4, 5, 6, 7].filter((day) => Number(code) & slotsWhere(day, criteria.timeOfDay)), amount);
      add('timeOfDay', TIMES_OF_DAY.filter((time) => Number(code) & slotsWhere(criteria.weekday, time)), amount);
    } else if (facet === 'targetGroup') add(facet, codesIn(TARGET_GROUP_CODES, Number(code)), amount);
    else if (facet === 'accessibility') add(facet, codesIn(ACCESSIBILITY_PROFILE_CODES, Number(code)), amount);
    else if (facet === 'language') add(facet, code.slice(1, -1).split(',').filter(Boolean), amount);
    else if ((FACETS as readonly string[]).includes(facet)) add(facet as (typeof FACETS)[number], [code], amount);
  }
  if (scale !== 1) for (const facet of FACETS) for (const code of Object.keys(counts[facet])) counts[facet][code] = Math.round(counts[facet][code]! * scale);
  return counts;
}
