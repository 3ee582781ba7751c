import type { Person } from '../house/house.js';

/** Stands for an id (or another text) that a person has seen under that name, until a request is sent: which there are depends on what was answered before. */
export class SomeId {
  /** `otherwise` stands where none has been seen yet. */
  constructor(readonly kind: string, readonly nth: number, readonly otherwise?: string) {}
}

const MOST_KEPT = 300;
const LONGEST_KEPT = 100;
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** What a path or a field calls the thing that it identifies: `clientId` and `/clients/{id}` both mean a client. */
export const kindOfField = (name: string): string => singular(name.replace(/Id$/, ''));
export const kindOfPath = (path: string, parameter: string): string => {
  if (parameter !== 'id') return kindOfField(parameter);
  const segments = path.split('/');
  return singular(segments[segments.indexOf(`{${parameter}}`) - 1] ?? '');
};
const collectionOf = (path: string): string => singular(path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).at(-1) ?? '');

/** What a path and a body call the day of one meeting. */
const DAY_OF_MEETING = 'date';

/** Every `date` in an answer, at any depth. */
const daysIn = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([key, part]: [string, unknown]) => (
  key === DAY_OF_MEETING && typeof part === 'string' ? [part] : daysIn(part))));

/** Ids and other short texts harvested from answers, by what they were called and by who saw them. */
export class KnownIds {
  private readonly seen = new Map<string, string[]>();

  /** Remembers what stands in the answer to a request for `path`. Days are also known by what was asked about: an activity meets on its own days and on no others. */
  harvest(person: Person | undefined, path: string, body: unknown, about?: string): void {
    this.look(person?.name ?? '', body, collectionOf(path));
    if (about !== undefined) for (const day of daysIn(body)) this.keep(`${about} ${DAY_OF_MEETING}`, day);
  }

  add(person: string, kind: string, id: string): void {
    for (const key of [`${person} ${kind}`, ` ${kind}`]) this.keep(key, id);
  }

  /** An id of the kind that the person has seen, else that anybody has; undefined while there is none. Of what the request is about, where anything is known of it. */
  pick(person: Person | undefined, { kind, nth }: SomeId, about?: string): string | undefined {
    const its = (kind === DAY_OF_MEETING && about !== undefined && this.seen.get(`${about} ${kind}`)) || [];
    if (its.length > 0 && nth % 10 > 1) return its[Math.floor(nth / 10) % its.length];
    const own = this.seen.get(`${person?.name ?? ''} ${kind}`) ?? [];
    const ids = own.length > 0 && nth % 10 !== 0 ? own : this.seen.get(` ${kind}`) ?? [];
    return ids[Math.floor(nth / 10) % ids.length];
  }

  private keep(key: string, id: string): void {
    const ids = this.seen.get(key) ?? [];
    if (ids.includes(id)) return;
    // The oldest stay: they are the demo's, which are in every state that there is.
    if (ids.length < MOST_KEPT) ids.push(id);
    else ids[MOST_KEPT / 2 + (ids.length + id.charCodeAt(0) * 7 + id.charCodeAt(1)) % (MOST_KEPT / 2)] = id;
    this.seen.set(key, ids);
  }

  private look(person: string, value: unknown, name: string): void {
    if (Array.isArray(value)) for (const part of value) this.look(person, part, name);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (typeof part === 'string') {
          if (part.length <= LONGEST_KEPT) this.add(person, key === 'id' ? name : kindOfField(key), part);
        } else this.look(person, part, key === 'items' ? name : singular(key));
      }
    }
  }
}
