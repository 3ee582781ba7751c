import { FORUM_TYPE_CODES, type ForumType } from '@pirtti/kernel';
import type { ForumSearch } from '../../api/types/partners';

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

export const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
export const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => (Object.keys(names) as Key[]).find((name) => name === value);
export const wordOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) || undefined : undefined);
export const pageOf = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 1 && Number(value) <= 10_000 ? Number(value) : undefined);
export const flagOf = (value: unknown): true | undefined => (value === true ? true : undefined);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readForumsView = (search: Record<string, unknown>): ForumsView => defined({
  haku: wordOf(search['haku']), tyyppi: FORUM_TYPE_CODES.find((code) => code === search['tyyppi']), tila: keyOf(STATES, search['tila']), myohassa: flagOf(search['myohassa']),
  jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toSearch = (view: ForumsView): ForumSearch => defined({
  text: view.haku, type: view.tyyppi, state: view.tila ? STATES[view.tila] : 'active' as const, silent: view.myohassa, sort: view.jarjestys ? SORTS[view.jarjestys] : 'next' as const,
});

/** Where a list is as a file; headings and labels in the reader's language. */
export const fileAddress = (list: 'forums' | 'meeting-actions' | 'hyte-negotiations' | 'operating-models', query: object, ending: 'csv' | 'xlsx', wording: string): string =>
  `/api/partners/${list}/list.${ending}?${new URLSearchParams(Object.entries({ ...query, wording }).map(([name, value]) => [name, String(value)])).toString()}`;
