import { MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, SERVICE_LANGUAGE_CODES } from '@pirtti/kernel';
import type { OrganisationSearch } from '../../api/types/partners';

/** What the address bar holds of the registry, so that the view can be kept and sent. */
export interface OrganisationsView {
  readonly haku?: string;
  readonly tyyppi?: string;
  readonly kunta?: string;
  readonly kieli?: string;
  /** Those that still work are shown when nothing is said. */
  readonly tila?: 'paattyneet' | 'kaikki';
  /** How fresh the record is; all when nothing is said. */
  readonly vahvistus?: 'vahvistetut' | 'odottavat' | 'arkistoidut';
  readonly jarjestys?: 'tyyppi' | 'kunta' | 'muutos';
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

const STATES = { paattyneet: 'ended', kaikki: undefined } as const;
const FRESHNESS = { vahvistetut: 'confirmed', odottavat: 'to-confirm', arkistoidut: 'archived' } as const;
const SORTS = { tyyppi: 'type', kunta: 'municipality', muutos: 'changed' } as const;

const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => (Object.keys(names) as Key[]).find((name) => name === value);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export function readOrganisationsView(search: Record<string, unknown>): OrganisationsView {
  const text = search['haku'];
  const page = Number(search['sivu']);
  return defined({
    haku: typeof text === 'string' || typeof text === 'number' ? String(text).slice(0, 200) || undefined : undefined,
    tyyppi: ORGANISATION_TYPE_CODES.find((code) => code === search['tyyppi']),
    // 74 means 074, however it was written.
    kunta: MUNICIPALITY_CODES.find((code) => code === String(search['kunta']).padStart(3, '0')),
    kieli: SERVICE_LANGUAGE_CODES.find((code) => code === search['kieli']),
    tila: keyOf(STATES, search['tila']),
    vahvistus: keyOf(FRESHNESS, search['vahvistus']),
    jarjestys: keyOf(SORTS, search['jarjestys']),
    sivu: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  });
}

/** The same view as the service asks for it, without its page. */
export const toCriteria = (view: OrganisationsView): OrganisationSearch => defined({
  text: view.haku, type: ORGANISATION_TYPE_CODES.find((code) => code === view.tyyppi), municipalityCode: MUNICIPALITY_CODES.find((code) => code === view.kunta),
  language: SERVICE_LANGUAGE_CODES.find((code) => code === view.kieli), state: view.tila ? STATES[view.tila] : 'active', freshness: view.vahvistus && FRESHNESS[view.vahvistus],
  sort: view.jarjestys ? SORTS[view.jarjestys] : undefined,
});

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: OrganisationsView, ending: 'csv' | 'xlsx', wording: string): string =>
  `/api/partners/organisations/list.${ending}?${new URLSearchParams(Object.entries({ ...toCriteria(view), wording }).map(([name, value]) => [name, String(value)])).toString()}`;
