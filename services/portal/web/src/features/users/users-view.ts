import { ROLE_CODES, type Role } from '@pirtti/kernel';
import type { MemberSearch } from '../../api/types/partners';
import type { FileEnding } from '../../ui/ListFiles';

/** What the address bar holds of the list, so that it can be kept: never a name, which is personal. */
export interface UsersView {
  readonly rooli?: Role;
  /** Rights that hold now are shown when nothing is said. */
  readonly tila?: 'tulevat' | 'paattyneet' | 'kaikki';
  readonly sijaiset?: true;
  readonly jarjestys?: 'uusin' | 'paattyy';
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

export const STATES = { tulevat: 'upcoming', paattyneet: 'ended', kaikki: undefined } as const;
const SORTS = { uusin: 'newest', paattyy: 'ends' } as const;

const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => (Object.keys(names) as Key[]).find((name) => name === value);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export function readUsersView(search: Record<string, unknown>): UsersView {
  const page = Number(search['sivu']);
  return defined({
    rooli: ROLE_CODES.find((code) => code === search['rooli']),
    tila: keyOf(STATES, search['tila']),
    sijaiset: search['sijaiset'] === true ? true as const : undefined,
    jarjestys: keyOf(SORTS, search['jarjestys']),
    sivu: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  });
}

/** The same view as the service asks for it, without its page. */
export const toCriteria = (view: UsersView, text: string): MemberSearch => defined({
  text: text || undefined, role: view.rooli, state: view.tila ? STATES[view.tila] : 'valid', deputies: view.sijaiset, sort: view.jarjestys ? SORTS[view.jarjestys] : undefined,
});

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: UsersView, text: string, ending: FileEnding, wording: string): string =>
  `/api/partners/memberships/list.${ending}?${new URLSearchParams(Object.entries({ ...toCriteria(view, text), wording }).map(([name, value]) => [name, String(value)])).toString()}`;
