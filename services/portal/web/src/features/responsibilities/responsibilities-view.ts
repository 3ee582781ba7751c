import { COVERAGE_STATE_CODES, MATTER_KIND_CODES } from '@pirtti/kernel';
import type { ResponsibilitySearch } from '../../api/types/partners';
import { codeOf, defined, fileOf, keyOf, pageOf, type Search, wordOf } from '../../shared/address';
import type { FileEnding } from '../../ui/ListFiles';

export const SORTS = { laji: 'kind', paattyy: 'ends' } as const;
export const WHOSE = { omat: 'ours', mukana: 'taking-part' } as const;
export const PAGE_SIZE = 20;

/** What the address bar holds of the list, so that it can be kept and sent. */
export interface ResponsibilitiesView {
  readonly haku?: string;
  readonly laji?: (typeof MATTER_KIND_CODES)[number];
  readonly tilanne?: (typeof COVERAGE_STATE_CODES)[number];
  readonly kenen?: keyof typeof WHOSE;
  readonly jarjestys?: keyof typeof SORTS;
  readonly sivu?: number;
}

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readResponsibilitiesView = (search: Search): ResponsibilitiesView => defined({
  haku: wordOf(search['haku']), laji: codeOf(MATTER_KIND_CODES, search['laji']), tilanne: codeOf(COVERAGE_STATE_CODES, search['tilanne']), kenen: keyOf(WHOSE, search['kenen']),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toCriteria = ({ haku, laji, tilanne, kenen, jarjestys }: ResponsibilitiesView): ResponsibilitySearch =>
  defined({ text: haku, kind: laji, state: tilanne, whose: kenen && WHOSE[kenen], sort: jarjestys ? SORTS[jarjestys] : undefined });

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: ResponsibilitiesView, ending: FileEnding, wording: string): string => fileOf(`responsibilities/list.${ending}`, toCriteria(view), wording);
