import { AGREEMENT_STATUS_CODES, type AgreementStatus } from '@pirtti/kernel';
import { codeOf, defined, fileOf, flagOf, idOf, keyOf, pageOf, type Search, wordOf } from '../../shared/address';
import type { FileEnding } from '../../ui/ListFiles';

export const SORTS = { uusin: 'latest', nimi: 'title', kumppani: 'partner', paattyy: 'ends' } as const;
export const ENDS = { '90': '90-days', '12': '12-months' } as const;
export type SortName = keyof typeof SORTS;
export type EndsName = keyof typeof ENDS;

/** What the address bar holds of the list, so that it can be kept and sent. */
export interface AgreementsView {
  readonly haku?: string;
  readonly tila?: AgreementStatus;
  readonly kumppani?: string;
  readonly paattyy?: EndsName;
  readonly odottaa?: true;
  readonly jarjestys?: SortName;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readAgreementsView = (search: Search): AgreementsView => defined({
  haku: wordOf(search['haku'], 100), tila: codeOf(AGREEMENT_STATUS_CODES, search['tila']), kumppani: idOf(search['kumppani']), paattyy: keyOf(ENDS, search['paattyy']), odottaa: flagOf(search['odottaa']),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

const toCriteria = (view: AgreementsView) => defined({
  text: view.haku, status: view.tila, partner: view.kumppani, endsWithin: view.paattyy && ENDS[view.paattyy], waitingForUs: view.odottaa, sort: SORTS[view.jarjestys ?? 'uusin'],
});

/** The same view as the service asks for it. */
export const toSearch = (view: AgreementsView) => ({ ...toCriteria(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE });

/** Where the whole list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: AgreementsView, ending: FileEnding, wording: string): string => fileOf(`agreements/list.${ending}`, toCriteria(view), wording);
