import { refuse, type Refusal } from '@pirtti/kernel';
import type { SourceDefaults } from './source-defaults.js';

/** From where activities are brought, and how. */
export interface SourceContent {
  readonly name: string;
  /** Where its calendar is fetched; null for files that somebody sends. */
  readonly address: string | null;
  readonly everyHours: number;
  readonly usual: SourceDefaults;
  /** Whether what is whole is offered at once; otherwise it waits as a draft. */
  readonly publish: boolean;
}

/** How the last attempts to fetch it went. */
export interface FetchState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly triedAt: Date | null;
  /** When it last answered as it should. */
  readonly wellAt: Date | null;
  readonly failingSince: Date | null;
  readonly failure: string | null;
  readonly failures: number;
  readonly nextAt: Date | null;
  /** Why what came is not brought in by itself: so many would vanish. */
  readonly halted: { readonly missing: number; readonly ofSource: number } | null;
}

export interface Source extends SourceContent, FetchState {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly endedAt: Date | null;
}

export const NEVER_FETCHED: FetchState = { etag: null, lastModified: null, triedAt: null, wellAt: null, failingSince: null, failure: null, failures: 0, nextAt: null, halted: null };

export const SOURCE_STATES = ['file', 'waiting', 'well', 'failing', 'dead', 'halted', 'ended'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** Once is an accident; so many times in a row, and nobody should wait for it any more. */
const DEAD_AFTER = 3;

export function stateOf({ address, endedAt, failures, halted, wellAt }: Source): SourceState {
  if (endedAt) return 'ended';
  if (address === null) return 'file';
  if (failures >= DEAD_AFTER) return 'dead';
  if (failures > 0) return 'failing';
  if (halted) return 'halted';
  return wellAt ? 'well' : 'waiting';
}

const HOUR_MS = 60 * 60 * 1000;
const LONGEST_WAIT_HOURS = 24;
/** Who is fetching is thought to have died after so long: then somebody else tries. */
export const CLAIMED_MS = 15 * 60 * 1000;

export type FetchOutcome =
  | { readonly kind: 'failed'; readonly failure: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly etag: string | null; readonly lastModified: string | null; readonly halted: FetchState['halted'] };

/** What is known of a source after it was fetched. One that fails is tried ever more seldom, and never given up. */
export function afterFetch(state: FetchState, everyHours: number, outcome: FetchOutcome, at: Date): FetchState {
  const inHours = (hours: number) => new Date(at.getTime() + hours * HOUR_MS);
  if (outcome.kind === 'failed') {
    const failures = state.failures + 1;
    return { ...state, triedAt: at, failures, failure: outcome.failure, failingSince: state.failingSince ?? at, nextAt: inHours(Math.min(2 ** (failures - 1), LONGEST_WAIT_HOURS)) };
  }
  const well = { ...state, triedAt: at, wellAt: at, failures: 0, failure: null, failingSince: null, nextAt: inHours(everyHours) };
  if (outcome.kind === 'same') return well;
  // what is not brought in is fetched whole again the next time
  return outcome.halted ? { ...well, etag: null, lastModified: null, halted: outcome.halted } : { ...well, etag: outcome.etag, lastModified: outcome.lastModified, halted: null };
}

/** A source with new content. Where its address or its usual words change, everything is looked at anew. */
export function changeSource(source: Source, content: SourceContent, version: number, at: Date): Source | Refusal {
  if (source.endedAt) return refuse('import-source-is-ended');
  if (source.version !== version) return refuse('import-source-has-changed');
  return { ...source, ...content, ...NEVER_FETCHED, nextAt: content.address === null ? null : at, version: version + 1 };
}
