import { AGREEMENT_STATUS_CODES, type AgreementStatus } from '@pirtti/kernel';
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
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) || undefined : undefined);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export function readAgreementsView(search: Record<string, unknown>): AgreementsView {
  const page = Number(search['sivu']);
  const partner = textOf(search['kumppani']);
  return defined({
    haku: textOf(search['haku']),
    tila: AGREEMENT_STATUS_CODES.find((code) => code === search['tila']),
    kumppani: partner && UUID.test(partner) ? partner : undefined,
    paattyy: (Object.keys(ENDS) as EndsName[]).find((name) => name === String(search['paattyy'])),
    odottaa: search['odottaa'] === true ? true as const : undefined,
    jarjestys: (Object.keys(SORTS) as SortName[]).find((name) => name === search['jarjestys']),
    sivu: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  });
}

const toCriteria = (view: AgreementsView) => defined({
  text: view.haku, status: view.tila, partner: view.kumppani, endsWithin: view.paattyy && ENDS[view.paattyy], waitingForUs: view.odottaa, sort: SORTS[view.jarjestys ?? 'uusin'],
});

/** The same view as the service asks for it. */
export const toSearch = (view: AgreementsView) => ({ ...toCriteria(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE });

/** Where the whole list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: AgreementsView, ending: FileEnding, wording: string): string =>
  `/api/partners/agreements/list.${ending}?${new URLSearchParams(Object.entries({ ...toCriteria(view), wording }).map(([name, value]) => [name, String(value)])).toString()}`;
