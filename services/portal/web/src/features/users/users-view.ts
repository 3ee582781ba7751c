import { ROLE_CODES, type Role } from '@pirtti/kernel';
import type { MemberSearch } from '../../api/types/partners';
import { codeOf, defined, fileOf, flagOf, keyOf, pageOf, type Search } from '../../shared/address';
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

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readUsersView = (search: Search): UsersView => defined({
  rooli: codeOf(ROLE_CODES, search['rooli']), tila: keyOf(STATES, search['tila']), sijaiset: flagOf(search['sijaiset']), jarjestys: keyOf(SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same view as the service asks for it, without its page. */
export const toCriteria = (view: UsersView, text: string): MemberSearch => defined({
  text: text || undefined, role: view.rooli, state: view.tila ? STATES[view.tila] : 'valid', deputies: view.sijaiset, sort: view.jarjestys ? SORTS[view.jarjestys] : undefined,
});

/** Where the same list is as a file; headings and labels in the reader's language. */
export const fileAddress = (view: UsersView, text: string, ending: FileEnding, wording: string): string => fileOf(`memberships/list.${ending}`, toCriteria(view, text), wording);
