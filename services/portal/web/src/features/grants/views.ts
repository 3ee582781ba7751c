import { GRANT_APPLICATION_STATUS_CODES, GRANT_KIND_CODES, GRANT_ROUND_STATE_CODES, type GrantApplicationStatus, type GrantKind, type GrantRoundState } from '@pirtti/kernel';
import { codeOf, defined, fileOf, idOf, keyOf, pageOf, type Search, wholeOf, wordOf } from '../../shared/address';
import type { FileEnding } from '../../ui/ListFiles';

export const ROUND_SORTS = { sulkeutuva: 'closes', nimi: 'title', myontaja: 'granter', uusin: 'latest' } as const;
export const APPLICATION_SORTS = { uusin: 'latest', nimi: 'title', hakija: 'applicant', summa: 'asked', pisteet: 'result' } as const;
export const GIVEN_SORTS = { uusin: 'latest', saaja: 'recipient', summa: 'amount' } as const;

export const DECISION_SORTS = { uusin: 'latest', saaja: 'recipient', summa: 'amount' } as const;

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

/** The public list. */
export interface DecisionsView {
  readonly haku?: string;
  readonly myontaja?: string;
  readonly vuosi?: number;
  readonly jarjestys?: keyof typeof DECISION_SORTS;
  readonly sivu?: number;
}

export const PAGE_SIZE = 20;

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the list. */
export const readRoundsView = (search: Search): RoundsView => defined({
  haku: wordOf(search['haku'], 100), tila: codeOf(GRANT_ROUND_STATE_CODES, search['tila']), laji: codeOf(GRANT_KIND_CODES, search['laji']), myontaja: idOf(search['myontaja']),
  jarjestys: keyOf(ROUND_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export const readApplicationsView = (search: Search): ApplicationsView => defined({
  haku: wordOf(search['haku'], 100), tila: codeOf(GRANT_APPLICATION_STATUS_CODES, search['tila']), laji: codeOf(GRANT_KIND_CODES, search['laji']), kierros: idOf(search['kierros']),
  jarjestys: keyOf(APPLICATION_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export const readGivenView = (search: Search): GivenView => defined({
  haku: wordOf(search['haku'], 100), saaja: idOf(search['saaja']), vuosi: wholeOf(search['vuosi'], 2000, 2099), jarjestys: keyOf(GIVEN_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

export const readDecisionsView = (search: Search): DecisionsView => defined({
  haku: wordOf(search['haku'], 100), myontaja: idOf(search['myontaja']), vuosi: wholeOf(search['vuosi'], 2000, 2099), jarjestys: keyOf(DECISION_SORTS, search['jarjestys']), sivu: pageOf(search['sivu']),
});

/** The same views as the service asks for them. */
export const toRoundSearch = ({ haku, tila, laji, myontaja, jarjestys, sivu }: RoundsView) =>
  defined({ text: haku, state: tila, kind: laji, granter: myontaja, sort: ROUND_SORTS[jarjestys ?? 'sulkeutuva'], page: sivu ?? 1, pageSize: PAGE_SIZE });
export const toApplicationSearch = ({ haku, tila, laji, kierros, jarjestys, sivu }: ApplicationsView) =>
  defined({ text: haku, status: tila, kind: laji, round: kierros, sort: APPLICATION_SORTS[jarjestys ?? 'uusin'], page: sivu ?? 1, pageSize: PAGE_SIZE });
export const toGivenSearch = ({ haku, saaja, vuosi, jarjestys, sivu }: GivenView) =>
  defined({ text: haku, recipient: saaja, year: vuosi, sort: GIVEN_SORTS[jarjestys ?? 'uusin'], page: sivu ?? 1, pageSize: PAGE_SIZE });

export const toDecisionSearch = ({ haku, myontaja, vuosi, jarjestys, sivu }: DecisionsView) =>
  defined({ text: haku, granter: myontaja, year: vuosi, sort: DECISION_SORTS[jarjestys ?? 'uusin'], page: sivu ?? 1, pageSize: PAGE_SIZE });

/** Where a list is as a file. */
export const fileAddress = (list: 'grant-rounds' | 'grant-applications' | 'grants', search: object, ending: FileEnding, wording: string): string => fileOf(`${list}/list.${ending}`, search, wording);
