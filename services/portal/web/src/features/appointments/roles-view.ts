import { APPOINTED_ROLE_CODES, COVERAGE_STATE_CODES, COVERED_ROLES, MUNICIPALITY_CODES, WELLBEING_REGIONS } from '@pirtti/kernel';
import type { AppointmentSearch, CoverageSearch } from '../../api/types/partners';

export const VIEWS = ['kattavuus', 'nimetyt', 'kummit'] as const;
export type ViewName = (typeof VIEWS)[number];
export const REGIONS = Object.keys(WELLBEING_REGIONS) as (keyof typeof WELLBEING_REGIONS)[];
export const STATES = { pian: 'ends-soon', tulossa: 'upcoming', paattyneet: 'over', kaikki: undefined } as const;
export const SORTS = { nimi: 'person', organisaatio: 'organisation', paattyy: 'ends', muutos: 'changed' } as const;
export const PAGE_SIZE = 20;

/** What the address bar holds of the roles: which of the three views, and its filters. Never a person’s name. */
export interface RolesView {
  readonly nakyma?: Exclude<ViewName, 'kattavuus'>;
  readonly alue?: (typeof REGIONS)[number];
  readonly rooli?: (typeof APPOINTED_ROLE_CODES)[number];
  readonly kunta?: (typeof MUNICIPALITY_CODES)[number];
  /** Of the coverage. */
  readonly tilanne?: (typeof COVERAGE_STATE_CODES)[number];
  /** Of those named: those that hold today are shown when nothing is said. */
  readonly tila?: keyof typeof STATES;
  readonly jarjestys?: keyof typeof SORTS;
  readonly sivu?: number;
}

const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => (Object.keys(names) as Key[]).find((name) => name === value);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the page. */
export function readRolesView(search: Record<string, unknown>): RolesView {
  const page = Number(search['sivu']);
  const view = VIEWS.find((name) => name === search['nakyma']);
  return defined({
    nakyma: view === 'kattavuus' ? undefined : view,
    alue: REGIONS.find((code) => code === String(search['alue'])),
    rooli: APPOINTED_ROLE_CODES.find((code) => code === search['rooli']),
    // 74 means 074, however it was written.
    kunta: MUNICIPALITY_CODES.find((code) => code === String(search['kunta']).padStart(3, '0')),
    tilanne: COVERAGE_STATE_CODES.find((code) => code === search['tilanne']),
    tila: keyOf(STATES, search['tila']),
    jarjestys: keyOf(SORTS, search['jarjestys']),
    sivu: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  });
}

/** The coverage as the service asks for it. */
export const toCoverage = ({ alue, rooli, tilanne }: RolesView): CoverageSearch => defined({ region: alue, role: COVERED_ROLES.find((code) => code === rooli), state: tilanne });

/** Those named as the service asks for them, without the page. A name that is looked for is not kept in the address. */
export const toCriteria = ({ rooli, kunta, tila, jarjestys }: RolesView, text = ''): AppointmentSearch => defined({
  text: text.trim() || undefined, role: rooli, municipalityCode: kunta, state: tila ? STATES[tila] : 'in-force', sort: jarjestys ? SORTS[jarjestys] : undefined,
});

const fileAddress = (path: string, criteria: object, wording: string): string =>
  `/api/partners/appointments/${path}?${new URLSearchParams(Object.entries({ ...criteria, wording }).map(([name, value]) => [name, String(value)])).toString()}`;

/** Where the same as on the page is as a file; headings and labels in the reader's language. */
export const coverageFile = (view: RolesView, ending: 'csv' | 'xlsx', wording: string): string => fileAddress(`coverage.${ending}`, toCoverage(view), wording);
export const listFile = (view: RolesView, text: string, ending: 'csv' | 'xlsx', wording: string): string => fileAddress(`list.${ending}`, toCriteria(view, text), wording);

/** What leads to the naming form with a gap's role and place filled in. */
export interface NamingView {
  readonly rooli?: (typeof APPOINTED_ROLE_CODES)[number];
  readonly kunta?: (typeof MUNICIPALITY_CODES)[number];
  /** Of a godparent: the other side's id. */
  readonly toinen?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export function readNamingView(search: Record<string, unknown>): NamingView {
  const { rooli, kunta } = readRolesView(search);
  const other = search['toinen'];
  return defined({ rooli, kunta, toinen: typeof other === 'string' && UUID.test(other) ? other : undefined });
}
