import { FORUM_TYPE_CODES, type ForumType } from '@pirtti/kernel';
import type { ForumSearch } from '../../api/types/partners';
import { codeOf, defined, fileOf, flagOf, keyOf, pageOf, type Search, wordOf } from '../../shared/address';
import type { FileEnding } from '../../ui/ListFiles';

/** What the address bar holds of the list of forums, so that it can be kept and sent. */
export interface ForumsView {
  readonly haku?: string;
  readonly tyyppi?: ForumType;
  /** Those that go on are shown when nothing is said. */
  readonly tila?: 'paattyneet' | 'kaikki';
  readonly myohassa?: true;
  readonly jarjestys?: 'nimi' | 'viimeksi' | 'tyyppi';
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const STATES = { paattyneet: 'ended', kaikki: undefined } as const;
const SORTS = { nimi: 'name', viimeksi: 'last', tyyppi: 'type' } as const;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readForumsView = (search: Search): ForumsView => defined({
  haku: wordOf(search['haku']), tyyppi: codeOf(FORUM_TYPE_CODES, search['tyyppi']), tila: keyOf(STATES, search['tila']), myohassa: flagOf(search['myohassa']),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = (view: ForumsView): ForumSearch => defined({
  text: view.haku, type: view.tyyppi, state: view.tila ? STATES[view.tila] : 'active' as const, silent: view.myohassa, sort: view.jarjestys ? SORTS[view.jarjestys] : 'next' as const,
});

/** Where a list is as a file; headings and labels in the reader's language. */
export const fileAddress = (list: 'forums' | 'meeting-actions' | 'hyte-negotiations' | 'operating-models', search: object, ending: FileEnding, wording: string): string =>
  fileOf(`${list}/list.${ending}`, search, wording);
