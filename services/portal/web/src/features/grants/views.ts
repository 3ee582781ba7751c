import { GRANT_APPLICATION_STATUS_CODES, GRANT_KIND_CODES, GRANT_ROUND_STATE_CODES, type GrantApplicationStatus, type GrantKind, type GrantRoundState } from '@pirtti/kernel';

export const ROUND_SORTS = { sulkeutuva: 'closes', nimi: 'title', myontaja: 'granter', uusin: 'latest' } as const;
export const APPLICATION_SORTS = { uusin: 'latest', nimi: 'title', hakija: 'applicant', summa: 'asked', pisteet: 'result' } as const;
export const GIVEN_SORTS = { uusin: 'latest', saaja: 'recipient', summa: 'amount' } as const;

/** What the address bar holds of the three lists, so that a view can be kept and sent. */
export interface RoundsView {
  readonly haku?: string;
  readonly tila?: GrantRoundState;
  readonly laji?: GrantKind;
  readonly myontaja?: string;
  readonly jarjestys?: keyof typeof ROUND_SORTS;
  readonly sivu?: number;
}
export interface ApplicationsView {
  readonly haku?: string;
  readonly tila?: GrantApplicationStatus;
  readonly laji?: GrantKind;
  readonly kierros?: string;
  readonly jarjestys?: keyof typeof APPLICATION_SORTS;
  readonly sivu?: number;
}
export interface GivenView {
  readonly haku?: string;
  readonly saaja?: string;
  readonly vuosi?: number;
  readonly jarjestys?: keyof typeof GIVEN_SORTS;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Search = Record<string, unknown>;
const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) || undefined : undefined);
const idOf = (value: unknown): string | undefined => (typeof value === 'string' && UUID.test(value) ? value : undefined);
const pageOf = (value: unknown): number | undefined => (Number.isInteger(value) && Number(value) > 1 && Number(value) <= 10_000 ? Number(value) : undefined);
const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => (Object.keys(names) as Key[]).find((name) => name === value);
const codeOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined => codes.find((code) => code === value);

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readRoundsView = (search: Search): RoundsView => defined({
  haku: textOf(search['haku']), tila: codeOf(GRANT_ROUND_STATE_CODES, search['tila']), laji: codeOf(GRANT_KIND_CODES, search['laji']), myontaja: idOf(search['myontaja']),
  jarjestys: keyOf(ROUND_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export const readApplicationsView = (search: Search): ApplicationsView => defined({
  haku: textOf(search['haku']), tila: codeOf(GRANT_APPLICATION_STATUS_CODES, search['tila']), laji: codeOf(GRANT_KIND_CODES, search['laji']), kierros: idOf(search['kierros']),
  jarjestys: keyOf(APPLICATION_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export function readGivenView(search: Search): GivenView {
  const year = search['vuosi'];
  return defined({
    haku: textOf(search['haku']), saaja: idOf(search['saaja']), vuosi: Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 2099 ? Number(year) : undefined,
    jarjestys: keyOf(GIVEN_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
  });
}

/** The same views as the service asks for them. */
export const toRoundSearch = ({ haku, tila, laji, myontaja, jarjestys, sivu }: RoundsView) =>
  defined({ text: haku, state: tila, kind: laji, granter: myontaja, sort: ROUND_SORTS[jarjestys ?? 'sulkeutuva'], page: sivu ?? 1, pageSize: PAGE_SIZE });
export const toApplicationSearch = ({ haku, tila, laji, kierros, jarjestys, sivu }: ApplicationsView) =>
  defined({ text: haku, status: tila, kind: laji, round: kierros, sort: APPLICATION_SORTS[jarjestys ?? 'uusin'], page: sivu ?? 1, pageSize: PAGE_SIZE });
export const toGivenSearch = ({ haku, saaja, vuosi, jarjestys, sivu }: GivenView) =>
  defined({ text: haku, recipient: saaja, year: vuosi, sort: GIVEN_SORTS[jarjestys ?? 'uusin'], page: sivu ?? 1, pageSize: PAGE_SIZE });

/** Where a list is as a file: the same filters and order, all pages. */
export function fileAddress(list: 'grant-rounds' | 'grant-applications' | 'grants', search: object, ending: 'csv' | 'xlsx', wording: string): string {
  const asked = Object.entries({ ...search, wording }).filter(([name]) => name !== 'page' && name !== 'pageSize').map(([name, value]) => [name, String(value)]);
  return `/api/partners/${list}/list.${ending}?${new URLSearchParams(asked).toString()}`;
}
