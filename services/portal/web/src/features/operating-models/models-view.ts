import { ADOPTION_STATE_CODES, type AdoptionState, MODEL_KIND_CODES, type ModelKind } from '@pirtti/kernel';
import type { ModelSearch } from '../../api/types/partners';
import { codeOf, defined, keyOf, pageOf, type Search, wordOf } from '../../shared/address';

/** What the address bar holds of the library, so that it can be kept and sent. */
export interface ModelsView {
  readonly haku?: string;
  readonly laji?: ModelKind;
  readonly tila?: AdoptionState;
  readonly rahoitus?: 'paattyy';
  readonly jarjestys?: 'laji' | 'levinneisyys' | 'muutos';
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const SORTS = { laji: 'kind', levinneisyys: 'spread', muutos: 'changed' } as const;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the library. */
export const readModelsView = (search: Search): ModelsView => defined({
  haku: wordOf(search['haku']), laji: codeOf(MODEL_KIND_CODES, search['laji']), tila: codeOf(ADOPTION_STATE_CODES, search['tila']),
  rahoitus: codeOf(['paattyy'] as const, search['rahoitus']), jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = (view: ModelsView): ModelSearch => defined({ text: view.haku, kind: view.laji, state: view.tila, fundingEnds: view.rahoitus && true, sort: view.jarjestys ? SORTS[view.jarjestys] : 'name' as const });
