import { NETWORK_TYPE_CODES, type MunicipalityCode, type NetworkType, WELLBEING_REGIONS } from '@pirtti/kernel';
import type { NetworkMemberSearch, NetworkSearch } from '../../api/types/partners';
import { codeOf, defined, flagOf, keyOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the list of networks, so that it can be kept and sent. */
export interface NetworksView {
  readonly haku?: string;
  readonly tyyppi?: NetworkType;
  /** Those in force are shown when nothing is said. */
  readonly tila?: keyof typeof STATES;
  readonly kunta?: MunicipalityCode;
  readonly omat?: true;
  readonly jarjestys?: keyof typeof SORTS;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const STATES = { tulossa: 'upcoming', paattyneet: 'over', kaikki: undefined } as const;
const SORTS = { tyyppi: 'type', uusin: 'newest', paattyy: 'ends', jasenet: 'members' } as const;
const stateOf = (tila: keyof typeof STATES | undefined) => (tila ? STATES[tila] : 'in-force' as const);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readNetworksView = (search: Search): NetworksView => defined({
  haku: wordOf(search['haku']), tyyppi: codeOf(NETWORK_TYPE_CODES, search['tyyppi']), tila: keyOf(STATES, search['tila']), kunta: municipalityOf(search['kunta']), omat: flagOf(search['omat']),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = ({ haku, tyyppi, tila, kunta, omat, jarjestys }: NetworksView): NetworkSearch =>
  defined({ text: haku, type: tyyppi, state: stateOf(tila), municipalityCode: kunta, mine: omat, sort: jarjestys ? SORTS[jarjestys] : 'name' as const });

/** Of those who belong to a network: those who do now are shown when nothing is said. */
export interface MembersView {
  readonly jasen?: string;
  readonly tila?: keyof typeof STATES;
  readonly jarjestys?: keyof typeof MEMBER_SORTS;
  readonly sivu?: number;
}

const MEMBER_SORTS = { uusin: 'newest', paattyy: 'ends' } as const;

export const readMembersView = (search: Search): MembersView =>
  defined({ jasen: wordOf(search['jasen']), tila: keyOf(STATES, search['tila']), jarjestys: keyOf(MEMBER_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']) });

export const toMemberSearch = ({ jasen, tila, jarjestys }: MembersView): NetworkMemberSearch => defined({ text: jasen, state: stateOf(tila), sort: jarjestys ? MEMBER_SORTS[jarjestys] : 'name' as const });

/** What leads to a new network with what is missing filled in. */
export interface NewNetworkView {
  readonly alue?: keyof typeof WELLBEING_REGIONS;
}

export const readNewNetworkView = (search: Search): NewNetworkView => defined({ alue: keyOf(WELLBEING_REGIONS, search['alue']) });
