import { APPOINTED_ROLE_CODES, COVERAGE_STATE_CODES, COVERED_ROLES, MUNICIPALITY_CODES, WELLBEING_REGIONS } from '@pirtti/kernel';
import type { AppointmentSearch, CoverageSearch } from '../../api/types/partners';
import { codeOf, defined, fileOf, idOf, keyOf, municipalityOf, pageOf, type Search } from '../../shared/address';
import type { FileEnding } from '../../ui/ListFiles';

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

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the page. */
export function readRolesView(search: Search): RolesView {
  const view = codeOf(VIEWS, search['nakyma']);
  return defined({
    nakyma: view === 'kattavuus' ? undefined : view,
    alue: codeOf(REGIONS, String(search['alue'])),
    rooli: codeOf(APPOINTED_ROLE_CODES, search['rooli']),
    kunta: municipalityOf(search['kunta']),
    tilanne: codeOf(COVERAGE_STATE_CODES, search['tilanne']),
    tila: keyOf(STATES, search['tila']),
    jarjestys: keyOf(SORTS, search['jarjestys']),
    sivu: pageOf(search['sivu']),
  });
}

/** The coverage as the service asks for it. */
export const toCoverage = ({ alue, rooli, tilanne }: RolesView): CoverageSearch => defined({ region: alue, role: COVERED_ROLES.find((code) => code === rooli), state: tilanne });

/** Those named as the service asks for them, without the page. A name that is looked for is not kept in the address. */
export const toCriteria = ({ rooli, kunta, tila, jarjestys }: RolesView, text = ''): AppointmentSearch => defined({
  text: text.trim() || undefined, role: rooli, municipalityCode: kunta, state: tila ? STATES[tila] : 'in-force', sort: jarjestys ? SORTS[jarjestys] : undefined,
});

/** Where the same as on the page is as a file; headings and labels in the reader's language. */
export const coverageFile = (view: RolesView, ending: FileEnding, wording: string): string => fileOf(`appointments/coverage.${ending}`, toCoverage(view), wording);
export const pairsFile = ({ alue }: RolesView, ending: FileEnding, wording: string): string => fileOf(`appointments/godparents.${ending}`, defined({ region: alue }), wording);
export const listFile = (view: RolesView, text: string, ending: FileEnding, wording: string): string => fileOf(`appointments/list.${ending}`, toCriteria(view, text), wording);

/** What leads to the naming form with a gap's role and place filled in. */
export interface NamingView {
  readonly rooli?: (typeof APPOINTED_ROLE_CODES)[number];
  readonly kunta?: (typeof MUNICIPALITY_CODES)[number];
  /** Of a godparent: the other side's id. */
  readonly toinen?: string;
}

export function readNamingView(search: Search): NamingView {
  const { rooli, kunta } = readRolesView(search);
  return defined({ rooli, kunta, toinen: idOf(search['toinen']) });
}
