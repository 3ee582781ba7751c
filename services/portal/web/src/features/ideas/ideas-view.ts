import { IDEA_STATUS_CODES, type IdeaStatus, type MunicipalityCode } from '@pirtti/kernel';
import type { IdeaSearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, keyOf, municipalityOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of a list of wishes, so that it can be kept and sent. */
export interface IdeasView {
  readonly haku?: string;
  readonly tila?: IdeaStatus;
  readonly kunta?: MunicipalityCode;
  /** Those that one's own organisation has taken up or answered. */
  readonly omat?: true;
  readonly jarjestys?: keyof typeof SORTS;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const SORTS = { vanhin: 'oldest', kannatetuin: 'supporters' } as const;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readIdeasView = (search: Search): IdeasView => defined({
  haku: wordOf(search['haku']), tila: codeOf(IDEA_STATUS_CODES, search['tila']), kunta: municipalityOf(search['kunta']), omat: flagOf(search['omat']), jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = ({ haku, tila, kunta, omat, jarjestys }: IdeasView): IdeaSearch =>
  defined({ text: haku, status: tila, municipalityCode: kunta, mine: omat, sort: jarjestys ? SORTS[jarjestys] : 'newest' as const });
