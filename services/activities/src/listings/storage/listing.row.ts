import type { EntityManager } from 'typeorm';
import { LISTING_VERSION, type ListedTimes, type Listing } from '../domain/listing.js';
import { SAMPLE_PARTS } from './listing-sql.js';

const COLUMNS = [
  'organisation_id', 'activity_id', 'version', 'sample', 'kind', 'municipality_code', 'village', 'target_groups', 'languages', 'accessible', 'inaccessible', 'free', 'transport', 'sign_up', 'online',
  'latitude', 'longitude', 'name', 'solved', 'unsolved', 'unknown', 'wishes', 'slots', 'next_at', 'next_ends_at', 'organiser',
] as const;

const WRITE = `
insert into listings (${COLUMNS.join(', ')}, words) values (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')}, array_to_tsvector($${COLUMNS.length + 1}::text[]))
on conflict (organisation_id, activity_id) do update set ${[...COLUMNS.slice(2), 'words'].map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * Writes what lists know of a published activity of the acting organisation, and its words. Whether there is room the database says by itself.
 * @param organisers the mark of its organisers' names, by which a change of them is noticed
 */
export async function writeListing(tx: EntityManager, { organisationId, activityId }: { readonly organisationId: string; readonly activityId: string }, listing: Listing, times: ListedTimes, organisers: number): Promise<void> {
  const l = listing;
  await tx.query(WRITE, [
    organisationId, activityId, LISTING_VERSION, sampleOf(activityId), l.kind, l.municipalityCode, l.village, l.targetGroups, l.languages, l.accessible, l.inaccessible, l.free, l.transport, l.signUp, l.online,
    l.coordinates?.latitude ?? null, l.coordinates?.longitude ?? null, l.name, l.solved, l.unsolved, l.unknown, l.wishes, times.slots, times.nextAt, times.nextEndsAt, organisers, l.lexemes,
  ]);
  await tx.query('insert into listing_words (word) select unnest($1::text[]) on conflict do nothing', [[...l.vocabulary].sort()]);
}

/** The same part for the same activity for good, so that counts do not jump. */
const sampleOf = (activityId: string): number => Number.parseInt(activityId.slice(-6), 16) % SAMPLE_PARTS;
