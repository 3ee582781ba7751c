import { ACCESSIBILITY_PROFILE_CODES, ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, SIGN_UP_CODES, TARGET_GROUP_CODES } from '@pirtti/kernel';
import type { ActivitySearch } from '../../api/types/activities';
import { codeOf, defined, flagOf, keyOf, municipalityOf, pageOf, type Search, wholeOf, wordOf } from '../../shared/address';

const TIMES = { aamupaiva: 'morning', iltapaiva: 'afternoon', ilta: 'evening' } as const;
const SORTS = { seuraava: 'next', lahin: 'distance', esteettomyys: 'accessibility' } as const;

/** What the address bar holds of the list, so that it can be kept and sent. Where somebody stands is not among it. */
export interface ActivitiesView {
  readonly haku?: string;
  readonly kunta?: string;
  readonly kyla?: string;
  readonly laji?: string;
  readonly kenelle?: string;
  readonly paiva?: number;
  readonly aika?: keyof typeof TIMES;
  readonly kieli?: string;
  /** Accessibility profiles, with dots between them. */
  readonly esteeton?: string;
  readonly ilmo?: string;
  readonly kyyti?: boolean;
  readonly maksuton?: boolean;
  readonly tilaa?: boolean;
  /** The municipality from which distances are told. */
  readonly lahella?: string;
  readonly jarjestys?: keyof typeof SORTS;
  readonly kartta?: boolean;
  readonly sivu?: number;
}

/** A filter of the view. */
export type FilterKey = 'kunta' | 'kyla' | 'laji' | 'kenelle' | 'paiva' | 'aika' | 'kieli' | 'ilmo' | 'esteeton' | 'kyyti' | 'maksuton' | 'tilaa';

export const PAGE_SIZE = 20;
export const TIME_KEYS = Object.keys(TIMES) as (keyof typeof TIMES)[];
export const timeOf = (aika: keyof typeof TIMES): (typeof TIMES)[keyof typeof TIMES] => TIMES[aika];

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readActivitiesView = (search: Search): ActivitiesView =>
  defined({
    haku: wordOf(search['haku']),
    kunta: municipalityOf(search['kunta']),
    kyla: wordOf(search['kyla'], 100),
    laji: codeOf(ACTIVITY_KIND_CODES, search['laji']),
    kenelle: codeOf(TARGET_GROUP_CODES, search['kenelle']),
    paiva: wholeOf(search['paiva'], 1, 7),
    aika: keyOf(TIMES, search['aika']),
    kieli: codeOf(SERVICE_LANGUAGE_CODES, search['kieli']),
    esteeton: profilesOf(wordOf(search['esteeton'])).join('.') || undefined,
    ilmo: codeOf(SIGN_UP_CODES, search['ilmo']),
    kyyti: flagOf(search['kyyti']),
    maksuton: flagOf(search['maksuton']),
    tilaa: flagOf(search['tilaa']),
    lahella: municipalityOf(search['lahella']),
    jarjestys: keyOf(SORTS, search['jarjestys']),
    kartta: flagOf(search['kartta']),
    sivu: pageOf(search['sivu']),
  });

/** The accessibility profiles that an address names. */
export const profilesOf = (esteeton: string | undefined): (typeof ACCESSIBILITY_PROFILE_CODES)[number][] => ACCESSIBILITY_PROFILE_CODES.filter((code) => esteeton?.split('.').includes(code));

/** Where the browser says that somebody is, to about a kilometre: kept in the page's memory and nowhere else. */
export type Position = `${string},${string}`;
export const roughly = (latitude: number, longitude: number): Position => `${latitude.toFixed(2)},${longitude.toFixed(2)}`;

/** The same view as the service asks for it. */
export const toSearch = (view: ActivitiesView, position?: Position): ActivitySearch =>
  defined({
    text: view.haku, municipalityCode: MUNICIPALITY_CODES.find((code) => code === view.kunta), village: view.kunta ? view.kyla : undefined, kind: ACTIVITY_KIND_CODES.find((code) => code === view.laji),
    targetGroup: TARGET_GROUP_CODES.find((code) => code === view.kenelle), weekday: view.paiva, timeOfDay: view.aika && TIMES[view.aika], language: view.kieli,
    accessibility: view.esteeton ? profilesOf(view.esteeton) : undefined, signUp: SIGN_UP_CODES.find((code) => code === view.ilmo), transport: view.kyyti, free: view.maksuton, room: view.tilaa,
    near: position, nearMunicipalityCode: position ? undefined : MUNICIPALITY_CODES.find((code) => code === view.lahella),
    sort: view.jarjestys ? SORTS[view.jarjestys] : undefined, page: view.sivu ?? 1, pageSize: PAGE_SIZE,
  });
