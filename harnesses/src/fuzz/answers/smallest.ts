import type { Case } from '../requests/case.js';
import { Literal } from '../requests/nasty.js';
import { SomeId } from '../requests/known-ids.js';

const MOST_TRIES = 80;

/** The smallest request that still shows the fault: parts are taken away as long as it does. */
export async function smallest(found: Case, stillShows: (one: Case) => Promise<boolean>): Promise<Case> {
  let kept = found;
  let tries = 0;
  for (let progress = true; progress && tries < MOST_TRIES;) {
    progress = false;
    for (const candidate of smallerThan(kept)) {
      if (tries >= MOST_TRIES) break;
      tries += 1;
      if (!await stillShows(candidate)) continue;
      kept = candidate;
      progress = true;
      break;
    }
  }
  return kept;
}

function* smallerThan(one: Case): Generator<Case> {
  if (one.raw) yield { ...one, raw: undefined };
  if (one.raw && one.raw.length > 16) yield { ...one, raw: one.raw.subarray(0, one.raw.length >> 1) };
  if (one.headers.length > 1) yield { ...one, headers: one.headers.slice(0, one.headers.length >> 1) };
  for (const [index] of one.headers.entries()) yield { ...one, headers: one.headers.filter((_, at) => at !== index) };
  for (const [index] of one.query.entries()) yield { ...one, query: one.query.filter((_, at) => at !== index) };
  for (const [index, [name, value]] of one.query.entries()) {
    for (const smaller of smallerValues(value)) yield { ...one, query: one.query.map((pair, at) => (at === index ? [name, smaller] as const : pair)) };
  }
  if (one.body !== undefined && !one.raw) for (const body of smallerValues(one.body)) yield { ...one, body };
}

/** The value with one part less, at any depth; texts with half of their letters. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string') {
    if (value.length > 1) yield value.slice(0, value.length >> 1);
    if (value.length > 1) yield value.slice(value.length >> 1);
    if (value.length > 1 && value.length < 20) yield value.slice(1);
  } else if (Array.isArray(value)) {
    if (value.length > 1) yield value.slice(0, value.length >> 1);
    for (const [index] of value.entries()) if (value.length < 20) yield value.filter((_, at) => at !== index);
    for (const [index, part] of value.slice(0, 20).entries()) for (const smaller of smallerValues(part)) yield value.map((own, at) => (at === index ? smaller : own));
  } else if (typeof value === 'object' && value !== null && !(value instanceof Literal) && !(value instanceof SomeId)) {
    const entries = Object.entries(value);
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([own]) => own !== key));
    for (const [key, part] of entries) for (const smaller of smallerValues(part)) yield Object.fromEntries(entries.map(([own, kept]) => [own, own === key ? smaller : kept]));
  }
}
