import { CHANNEL_KIND_CODES, type ChannelKind, type MunicipalityCode } from '@pirtti/kernel';
import type { ChannelSearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the register, so that it can be kept and sent. */
export interface ChannelsView {
  readonly haku?: string;
  readonly tyyppi?: ChannelKind;
  readonly kunta?: MunicipalityCode;
  readonly omat?: true;
  /** One's own that are out of use are shown as well. */
  readonly kaikki?: true;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readChannelsView = (search: Search): ChannelsView => defined({
  haku: wordOf(search['haku']), tyyppi: codeOf(CHANNEL_KIND_CODES, search['tyyppi']), kunta: municipalityOf(search['kunta']), omat: flagOf(search['omat']), kaikki: flagOf(search['kaikki']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toChannelSearch = ({ haku, tyyppi, kunta, omat, kaikki }: ChannelsView): ChannelSearch => defined({ text: haku, kind: tyyppi, municipalityCode: kunta, mine: omat, unused: kaikki });
