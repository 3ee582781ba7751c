import { LANGUAGES, MUNICIPALITIES, type LocalizedText, type MunicipalityCode } from '@pirtti/kernel';
import type { Place } from '../../activities/domain/activity-content.js';
import type { Said } from './imported-item.js';
import { groupsOf, kindOf } from './categories.js';
import type { SourceDefaults } from './source-defaults.js';

/** What any format may say of an activity, in its own words. */
export interface RawItem {
  readonly name: string;
  readonly nameSv?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly streetAddress?: string | undefined;
  readonly municipality?: string | undefined;
  readonly categories: readonly string[];
  readonly groups?: readonly string[];
  readonly languages?: readonly string[];
  readonly contact?: Said['contact'] | undefined;
  readonly price?: Said['price'] | undefined;
  readonly capacity?: number | undefined;
  readonly schedule?: NonNullable<Said['schedule']> | undefined;
}

const LONGEST_SUMMARY = 150;
const LONGEST_DESCRIPTION = 2_500;

/** An activity as the source would have it: its words, with the source's usual ones where it has none. */
export function saidOf(raw: RawItem, usual: SourceDefaults): Said {
  const description = raw.description?.trim();
  const summary = raw.summary?.trim() || (description && firstWords(description));
  const place = placeOf(raw, usual.municipalityCode);
  const groups = groupsOf([...raw.groups ?? [], ...raw.categories]);
  const price = raw.price ?? usual.price;
  const contact = raw.contact ?? usual.contact;
  return {
    kind: kindOf(raw.categories) ?? usual.kind,
    names: { fi: raw.name.trim(), ...(raw.nameSv?.trim() && { sv: raw.nameSv.trim() }) },
    ...(summary && { summary: inFinnish(shortened(summary, LONGEST_SUMMARY)) }),
    ...(description && { description: inFinnish(shortened(description, LONGEST_DESCRIPTION)) }),
    ...(place && { place }),
    ...(raw.schedule && { schedule: raw.schedule }),
    ...(raw.capacity !== undefined && { capacity: raw.capacity }),
    ...(price && { price }),
    languages: raw.languages?.length ? raw.languages : usual.languages,
    targetGroups: groups.length > 0 ? groups : usual.targetGroups,
    ...(contact && { contact }),
  };
}

const inFinnish = (fi: string): LocalizedText => ({ fi });

/** The first sentence of a text, or as many of its words as a list shows. */
const firstWords = (text: string): string => (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ');

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

const LINK = /^https?:\/\/\S{1,490}$/i;
const POSTAL_CODE = /^\d{5}\s+/;

/** "Kirjasto, Asematie 1, 69100 Kannus": a name, a street and a town, as far as they are there. */
function placeOf({ location, streetAddress, municipality }: RawItem, usualMunicipality: MunicipalityCode): Said['place'] {
  const written = location?.trim() ?? '';
  if (LINK.test(written)) return { ...NO_PLACE, kind: 'online', names: ONLINE, municipalityCode: usualMunicipality, onlineUrl: written };
  const parts = written.split(/[,\n]/).map((part) => part.trim()).filter(Boolean);
  const town = parts.length > 1 ? municipalityOf(parts.at(-1)!.replace(POSTAL_CODE, '')) : undefined;
  const [name, ...streets] = town ? parts.slice(0, -1) : parts;
  if (!name) return undefined;
  return {
    ...NO_PLACE, names: { fi: name }, streetAddress: streetAddress?.trim() || streets.join(', ') || null,
    municipalityCode: (municipality && municipalityOf(municipality)) || town || usualMunicipality,
  };
}

const ONLINE: LocalizedText = { fi: 'Verkossa', sv: 'På nätet', en: 'Online' };
const NO_PLACE = { placeId: null, kind: 'other', streetAddress: null, village: null, coordinates: null, onlineUrl: null } as const satisfies Partial<Place>;

const TOWNS = new Map((Object.keys(MUNICIPALITIES) as MunicipalityCode[]).flatMap((code) =>
  [[code as string, code] as const, ...LANGUAGES.map((language) => [MUNICIPALITIES[code][language].toLocaleLowerCase('fi'), code] as const)]));

/** The code of a municipality by its name in any language. */
export const municipalityOf = (name: string): MunicipalityCode | undefined => TOWNS.get(name.trim().toLocaleLowerCase('fi'));
