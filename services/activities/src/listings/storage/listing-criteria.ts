import type { AccessibilityProfile, Coordinates, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import { groupBits, profileBits } from '../domain/code-bits.js';
import type { TimeOfDay } from '../domain/slots.js';
import type { Parameters } from './parameters.js';

export const LISTING_SORTS = ['relevance', 'next', 'distance', 'accessibility'] as const;
export type ListingSort = (typeof LISTING_SORTS)[number];

/** What is looked for. Every filter that is left out lets everything through. */
export interface ListingCriteria {
  readonly text?: string;
  readonly municipalityCode?: MunicipalityCode;
  readonly village?: string;
  readonly kind?: string;
  readonly targetGroup?: TargetGroup;
  readonly weekday?: number;
  readonly timeOfDay?: TimeOfDay;
  readonly language?: string;
  /** Each of them must be known to fit: what nobody has told does not. */
  readonly accessibility?: readonly AccessibilityProfile[];
  readonly signUp?: string;
  readonly transport?: boolean;
  readonly free?: boolean;
  /** Whether there is room; an open door always has. */
  readonly room?: boolean;
  /** From where distances are measured. Neither kept nor logged. */
  readonly near?: Coordinates;
  readonly withinKm?: number;
  readonly sort?: ListingSort;
  readonly page: number;
  readonly pageSize: number;
}

/** The filters that a row of `listings` passes or fails by itself; weekday and time of day go together and are told apart from slots. */
export const FILTERS = ['municipalityCode', 'village', 'kind', 'targetGroup', 'language', 'accessibility', 'signUp', 'transport', 'free', 'room'] as const;
export type Filter = (typeof FILTERS)[number];

/** Where a filter's choices are counted from. */
export const COLUMNS: Readonly<Record<Filter, string>> = {
  municipalityCode: 'municipality_code', village: 'village', kind: 'kind', targetGroup: 'target_groups', language: 'languages', accessibility: 'accessible', signUp: 'sign_up', transport: 'transport', free: 'free', room: 'has_room',
};

/** What a filter that is set asks of a row `l` of `listings`. */
export function conditionOf(filter: Filter, criteria: ListingCriteria, p: Parameters): string {
  const { targetGroup, accessibility } = criteria;
  const column = `l.${COLUMNS[filter]}`;
  switch (filter) {
    case 'targetGroup': return `${column} & ${p.add(groupBits([targetGroup!]), 'int')} <> 0`;
    case 'accessibility': { const bits = p.add(profileBits(accessibility!), 'int'); return `${column} & ${bits} = ${bits}`; }
    case 'language': return `${p.add(criteria.language, 'text')} = any(${column})`;
    case 'transport':
    case 'free':
    case 'room': return `${column} = ${p.add(criteria[filter], 'boolean')}`;
    default: return `${column} = ${p.add(criteria[filter], 'text')}`;
  }
}

export const isSet = (filter: Filter, criteria: ListingCriteria): boolean =>
  filter === 'accessibility' ? Boolean(criteria.accessibility?.length) : criteria[filter] !== undefined;
