import type { MunicipalityCode } from '@pirtti/kernel';
import { defined, municipalityOf, type Search, wordOf } from '../../shared/address';

/** The area whose inventory is shown. */
export interface InventoryView {
  readonly kunta?: MunicipalityCode;
  readonly kyla?: string;
}

/** Takes from an address what makes sense and leaves the rest: an old or broken link still opens the page. */
export const readInventoryView = (search: Search): InventoryView => defined({ kunta: municipalityOf(search['kunta']), kyla: wordOf(search['kyla'], 100) });
