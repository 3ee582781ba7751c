import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import type { ActivitySearch } from '../../api/types/activities';

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

const shortText = (value: unknown, max: number): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, max) || undefined : undefined);
const wholeNumber = (value: unknown, max: number): number | undefined => (Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= max ? Number(value) : undefined);
const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readActivitiesView = (search: Record<string, unknown>): ActivitiesView =>
  defined({
    haku: shortText(search['haku'], 100),
    // 74 means 074, however it was written.
    kunta: MUNICIPALITY_CODES.find((code) => code === String(search['kunta']).padStart(3, '0')),
    laji: ACTIVITY_KIND_CODES.find((code) => code === search['laji']),
    paiva: wholeNumber(search['paiva'], 7),
    kyyti: search['kyyti'] === true ? true : undefined,
    maksuton: search['maksuton'] === true ? true : undefined,
    sivu: wholeNumber(search['sivu'], 10_000),
  });

/** The same view as the service asks for it. */
export const toSearch = (view: ActivitiesView): ActivitySearch =>
  defined({
    text: view.haku, municipalityCode: MUNICIPALITY_CODES.find((code) => code === view.kunta), kind: ACTIVITY_KIND_CODES.find((code) => code === view.laji), weekday: view.paiva, transport: view.kyyti, free: view.maksuton,
    page: view.sivu ?? 1, pageSize: PAGE_SIZE,
  });
