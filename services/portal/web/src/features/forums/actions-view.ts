import type { ActionSearch } from '../../api/types/partners';
import { defined, flagOf, keyOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the list of actions. */
export interface ActionsView {
  readonly haku?: string;
  /** Those that are open are shown when nothing is said. */
  readonly tila?: 'myohassa' | 'tehdyt' | 'kaikki';
  /** Everybody's, not only one's own organisation's. */
  readonly kaikkien?: true;
  readonly jarjestys?: 'foorumi' | 'uusin';
  readonly sivu?: number;
}

export const ACTION_STATES = { myohassa: 'late', tehdyt: 'done', kaikki: undefined } as const;
const SORTS = { foorumi: 'forum', uusin: 'latest' } as const;

export const readActionsView = (search: Search): ActionsView => defined({
  haku: wordOf(search['haku']), tila: keyOf(ACTION_STATES, search['tila']), kaikkien: flagOf(search['kaikkien']), jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export const toActionSearch = (view: ActionsView): ActionSearch => defined({
  text: view.haku, state: view.tila ? ACTION_STATES[view.tila] : 'open' as const, ours: view.kaikkien ? undefined : true, sort: view.jarjestys ? SORTS[view.jarjestys] : 'due' as const,
});
