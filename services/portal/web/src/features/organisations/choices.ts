import type { Chosen } from '../../shared/chosen';
import type { OrganisationValues } from './form-values';

export type Part = keyof OrganisationValues;
export type Side = 'mine' | 'theirs';
/** Which side of each part that differs stays; a part that is missing has still to be chosen. */
export type Sides = Readonly<Partial<Record<Part, Side>>>;

const PARTS: readonly Part[] = [
  'type', 'names', 'businessId', 'description', 'municipalityCode', 'serviceArea', 'languages', 'bilingual', 'website', 'email', 'phone', 'parent', 'members', 'endedOn', 'successor',
];

/** The same text for the same content, whatever the order of a list. */
function plain(value: OrganisationValues[Part]): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
  if (Array.isArray(value)) return (value as readonly (string | Chosen)[]).map((one) => (typeof one === 'string' ? one : one.id)).sort().join();
  return 'id' in value ? value.id : JSON.stringify(Object.entries(value).map(([language, words]) => [language, String(words).trim()]).sort());
}

const same = (part: Part, one: OrganisationValues, other: OrganisationValues): boolean => plain(one[part]) === plain(other[part]);

/** The parts in which two states differ. */
export const differing = (mine: OrganisationValues, theirs: OrganisationValues): Part[] => PARTS.filter((part) => !same(part, mine, theirs));

/** Where one side alone has changed a part since both began, that side is chosen beforehand; where both have, a person must choose. */
export function sidesOf(base: OrganisationValues, mine: OrganisationValues, theirs: OrganisationValues): Sides {
  return Object.fromEntries(differing(mine, theirs).flatMap((part): [Part, Side][] => {
    if (same(part, base, mine)) return [[part, 'theirs']];
    return same(part, base, theirs) ? [[part, 'mine']] : [];
  }));
}

/** What will be saved: the registry's state, with one's own parts where they were chosen. */
export const joined = (mine: OrganisationValues, theirs: OrganisationValues, sides: Sides): OrganisationValues =>
  ({ ...theirs, ...Object.fromEntries(PARTS.filter((part) => sides[part] === 'mine').map((part) => [part, mine[part]])) });
