import { sameValue } from '@pirtti/kernel';
import { UNSAID, type ActivityContent, type Place } from '../../activities/domain/activity-content.js';
import type { Said } from './imported-item.js';

/** Fields that a source can speak of, in the order in which people read them. */
export const SAID_FIELDS = ['names', 'kind', 'summary', 'description', 'place', 'schedule', 'capacity', 'price', 'languages', 'targetGroups', 'contact'] as const satisfies readonly (keyof Said)[];
export type SaidField = (typeof SAID_FIELDS)[number];

export interface Merged {
  readonly content: ActivityContent;
  /** What becomes as the source has it now. */
  readonly changed: readonly SaidField[];
  /** What the source has changed, but somebody has written otherwise here: their words stay. */
  readonly kept: readonly SaidField[];
}

/**
 * An activity as it is here with what the source has changed since it was last brought. A field that somebody has written otherwise here is theirs: the
 * source's new words are told of, and come in its place only where they were asked for.
 */
export function merge(content: ActivityContent, brought: Said, said: Said, overEdits: boolean): Merged {
  const differs = SAID_FIELDS.filter((field) => !sameValue(brought[field] ?? NOTHING[field], said[field] ?? NOTHING[field]) && !sameValue(here(content, field), said[field] ?? NOTHING[field]));
  const kept = overEdits ? [] : differs.filter((field) => !sameValue(here(content, field), brought[field] ?? NOTHING[field]));
  const changed = differs.filter((field) => !kept.includes(field));
  return { changed, kept, content: changed.reduce((merged, field) => ({ ...merged, [field]: asSaid(merged, said, field) }), content) };
}

/** What a field is where a source says nothing of it. */
const NOTHING: Readonly<Record<SaidField, unknown>> = {
  names: null, kind: null, summary: null, description: null, place: null, schedule: null, capacity: null, price: null, languages: [], targetGroups: [], contact: null,
};

/** Of a place only what a source can say of one: where it stands in the registry of places, or on the map, is nobody's change. */
const PLACE_FIELDS = ['kind', 'names', 'streetAddress', 'municipalityCode', 'onlineUrl'] as const satisfies readonly (keyof Place)[];
const partOf = (place: Place): Place => ({ placeId: null, village: null, coordinates: null, ...Object.fromEntries(PLACE_FIELDS.map((field) => [field, place[field]])) } as Place);

function here(content: ActivityContent, field: SaidField): unknown {
  if (field === 'place' && content.place) return partOf(content.place);
  // what happens on holidays is decided here
  return field === 'schedule' && content.schedule ? { ...content.schedule, holidays: 'keep' } : content[field];
}

const asSaid = (content: ActivityContent, said: Said, field: SaidField): unknown => {
  if (field === 'schedule' && said.schedule && content.schedule) return { ...said.schedule, holidays: content.schedule.holidays };
  return said[field] ?? NOTHING[field];
};

/** A new activity as the source has it. */
export const contentOfNew = (said: Said): ActivityContent => ({
  ...UNSAID, summary: null, description: null, place: null, schedule: null, capacity: null, price: null, languages: [], targetGroups: [], accessibility: {}, transport: [], contact: null,
  ...said, kind: said.kind!, names: said.names!,
});
