import { MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, SERVICE_LANGUAGE_CODES } from '@pirtti/kernel';
import type { FileEnding } from '../../ui/ListFiles';
import type { OrganisationSearch } from '../../api/types/partners';
import { codeOf, defined, fileOf, keyOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

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

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readOrganisationsView = (search: Search): OrganisationsView => defined({
  haku: wordOf(search['haku']), tyyppi: codeOf(ORGANISATION_TYPE_CODES, search['tyyppi']), kunta: municipalityOf(search['kunta']), kieli: codeOf(SERVICE_LANGUAGE_CODES, search['kieli']),
  tila: keyOf(STATES, search['tila']), vahvistus: keyOf(FRESHNESS, search['vahvistus']), jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toCriteria = (view: OrganisationsView): OrganisationSearch => defined({
  text: view.haku, type: ORGANISATION_TYPE_CODES.find((code) => code === view.tyyppi), municipalityCode: MUNICIPALITY_CODES.find((code) => code === view.kunta),
  language: SERVICE_LANGUAGE_CODES.find((code) => code === view.kieli), state: view.tila ? STATES[view.tila] : 'active', freshness: view.vahvistus && FRESHNESS[view.vahvistus],
  sort: view.jarjestys ? SORTS[view.jarjestys] : undefined,
});

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: OrganisationsView, ending: FileEnding, wording: string): string => fileOf(`organisations/list.${ending}`, toCriteria(view), wording);
