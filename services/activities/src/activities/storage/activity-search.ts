import { Injectable } from '@nestjs/common';
import { Organisations, type KnownOrganisation } from '@pirtti/http-kit';
import { In, type EntityManager } from 'typeorm';
import { listedTexts } from '../../listings/domain/words/listed-texts.js';
import { whyFound, type FoundReason } from '../../listings/domain/words/why-found.js';
import type { ListingCriteria } from '../../listings/storage/listing-criteria.js';
import { ListingSearch, type Facets } from '../../listings/storage/listing-search.js';
import type { PublishedActivity } from '../domain/activity.js';
import { namesOf, organisersOf } from '../domain/organiser.js';
import { ActivityRow, toState } from './activity.row.js';

/** A found activity, how far it is, and why it was found. */
export interface FoundActivity {
  readonly activity: PublishedActivity;
  readonly distanceKm: number | null;
  readonly why: readonly FoundReason[];
}

export interface FoundActivities {
  readonly items: readonly FoundActivity[];
  readonly total: number;
  readonly facets: Facets;
  /** Whether the choices were counted in a sample. */
  readonly approximate: boolean;
  /** Words that are nowhere, with what was looked for instead. */
  readonly meant: readonly { readonly word: string; readonly meant: readonly string[] }[];
  /** Whether nothing had every word, and what has some of them is given. */
  readonly loosened: boolean;
}

/** Finds what is offered to everyone. */
@Injectable()
export class ActivitySearch {
  constructor(private readonly listings: ListingSearch, private readonly organisations: Organisations) {}

  /** `at` is now: what is over is not shown. */
  async search(tx: EntityManager, criteria: ListingCriteria, at: Date): Promise<FoundActivities> {
    const { items, total, facets, sampled, words, loosened } = await this.listings.search(tx, criteria, at);
    const rows = items.length === 0 ? [] : await tx.findBy(ActivityRow, { id: In(items.map(({ activityId }) => activityId)), status: 'published' });
    const activities = new Map(rows.map((row) => [row.id, toState(row) as PublishedActivity]));
    const organisers = words.length === 0 ? new Map<string, KnownOrganisation>() : await this.organisations.findMany(tx, [...activities.values()].flatMap(organisersOf));
    return {
      items: items.flatMap(({ activityId, distanceKm }) => {
        const activity = activities.get(activityId);
        return activity ? [{ activity, distanceKm, why: whyFound(words, listedTexts(activity.content, namesOf(activity, organisers))) }] : [];
      }),
      total, facets, approximate: sampled, loosened,
      meant: words.filter(({ meant }) => meant.length > 0).map(({ word, meant }) => ({ word, meant })),
    };
  }
}
