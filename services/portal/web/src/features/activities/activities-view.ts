import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import type { ActivitySearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, municipalityOf, pageOf, type Search, wholeOf, wordOf } from '../../shared/address';

/** What the address bar holds of the list, so that it can be kept and sent. */
export interface ActivitiesView {
  readonly haku?: string;
  readonly kunta?: string;
  readonly laji?: string;
  readonly paiva?: number;
  readonly kyyti?: boolean;
  readonly maksuton?: boolean;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readActivitiesView = (search: Search): ActivitiesView =>
  defined({
    haku: wordOf(search['haku'], 100),
    kunta: municipalityOf(search['kunta']),
    laji: codeOf(ACTIVITY_KIND_CODES, search['laji']),
    paiva: wholeOf(search['paiva'], 1, 7),
    kyyti: flagOf(search['kyyti']),
    maksuton: flagOf(search['maksuton']),
    sivu: pageOf(search['sivu']),
  });

/** The same view as the service asks for it. */
export const toSearch = (view: ActivitiesView): ActivitySearch =>
  defined({
    text: view.haku, municipalityCode: MUNICIPALITY_CODES.find((code) => code === view.kunta), kind: ACTIVITY_KIND_CODES.find((code) => code === view.laji), weekday: view.paiva, transport: view.kyyti, free: view.maksuton,
    page: view.sivu ?? 1, pageSize: PAGE_SIZE,
  });
