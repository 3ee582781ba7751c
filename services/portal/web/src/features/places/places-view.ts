import { REGISTERED_PLACE_KIND_CODES, type MunicipalityCode, type PlaceKind } from '@pirtti/kernel';
import type { PlaceSearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, keyOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the list of places, so that it can be kept and sent. */
export interface PlacesView {
  readonly haku?: string;
  readonly tyyppi?: PlaceKind;
  /** Those in use are shown when nothing is said. */
  readonly tila?: keyof typeof STATES;
  readonly kunta?: MunicipalityCode;
  /** Everyday meeting places alone. */
  readonly arki?: true;
  readonly omat?: true;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const STATES = { tulossa: 'upcoming', paattyneet: 'over', kaikki: undefined } as const;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readPlacesView = (search: Search): PlacesView => defined({
  haku: wordOf(search['haku']), tyyppi: codeOf(REGISTERED_PLACE_KIND_CODES, search['tyyppi']), tila: keyOf(STATES, search['tila']), kunta: municipalityOf(search['kunta']),
  arki: flagOf(search['arki']), omat: flagOf(search['omat']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toPlaceSearch = ({ haku, tyyppi, tila, kunta, arki, omat }: PlacesView): PlaceSearch =>
  defined({ text: haku, kind: tyyppi, state: tila ? STATES[tila] : 'in-use' as const, municipalityCode: kunta, everyday: arki, mine: omat });
