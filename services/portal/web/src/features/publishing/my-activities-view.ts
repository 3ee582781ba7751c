import type { OwnSearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, pageOf, type Search, wordOf } from '../../shared/address';

export const STATUSES = ['draft', 'published', 'paused', 'cancelled', 'archived'] as const;

/** What the address bar holds of one's own activities. */
export interface MyActivitiesView {
  readonly haku?: string;
  readonly tila?: (typeof STATUSES)[number];
  /** Funding ends within a year. */
  readonly rahoitus?: true;
  /** Space, instructor or coordinator is missing. */
  readonly puutteet?: true;
  readonly sivu?: number;
}

export const PAGE_SIZE = 30;

export const readMyActivitiesView = (search: Search): MyActivitiesView =>
  defined({ haku: wordOf(search['haku']), tila: codeOf(STATUSES, search['tila']), rahoitus: flagOf(search['rahoitus']), puutteet: flagOf(search['puutteet']), sivu: pageOf(search['sivu']) });

export const toOwnSearch = ({ haku, tila, rahoitus, puutteet }: MyActivitiesView): OwnSearch => defined({ text: haku, status: tila, fundingEnds: rahoitus, lacking: puutteet });
