import { COVERAGE_STATE_CODES, MATTER_KIND_CODES } from '@pirtti/kernel';
import type { ResponsibilitySearch } from '../../api/types/partners';

export const SORTS = { laji: 'kind', paattyy: 'ends' } as const;
export const PAGE_SIZE = 20;

/** What the address bar holds of the list, so that it can be kept and sent. */
export interface ResponsibilitiesView {
  readonly haku?: string;
  readonly laji?: (typeof MATTER_KIND_CODES)[number];
  readonly tilanne?: (typeof COVERAGE_STATE_CODES)[number];
  readonly jarjestys?: keyof typeof SORTS;
  readonly sivu?: number;
}

const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export function readResponsibilitiesView(search: Record<string, unknown>): ResponsibilitiesView {
  const [text, page] = [search['haku'], Number(search['sivu'])];
  return defined({
    haku: typeof text === 'string' || typeof text === 'number' ? String(text).slice(0, 200) || undefined : undefined,
    laji: MATTER_KIND_CODES.find((code) => code === search['laji']),
    tilanne: COVERAGE_STATE_CODES.find((code) => code === search['tilanne']),
    jarjestys: (Object.keys(SORTS) as (keyof typeof SORTS)[]).find((name) => name === search['jarjestys']),
    sivu: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  });
}

/** The same view as the service asks for it, without its page. */
export const toCriteria = ({ haku, laji, tilanne, jarjestys }: ResponsibilitiesView): ResponsibilitySearch =>
  defined({ text: haku, kind: laji, state: tilanne, sort: jarjestys ? SORTS[jarjestys] : undefined });

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: ResponsibilitiesView, ending: 'csv' | 'xlsx', wording: string): string =>
  `/api/partners/responsibilities/list.${ending}?${new URLSearchParams(Object.entries({ ...toCriteria(view), wording }).map(([name, value]) => [name, String(value)])).toString()}`;
