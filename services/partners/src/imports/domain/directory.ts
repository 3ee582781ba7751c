import { inLanguage, type Language } from '@pirtti/kernel';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { ImportedRow } from './imported-row.js';

/** One name however it is spaced and in whatever letters. */
export const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');

/** What makes two rows one organisation where no Y-tunnus tells: the name and the home. */
export const nameKey = ({ name, content: { municipalityCode } }: ImportedRow): string => `${fold(name)}|${municipalityCode ?? ''}`;

/** The part of the registry that a file may speak of, by what identifies it. */
export interface Directory {
  /** Whose Y-tunnus the row has; without one on either side, those of its name and home. */
  readonly meant: (row: ImportedRow) => readonly Organisation[];
  readonly holderOf: (businessId: string | null) => Organisation | undefined;
}

export function directoryOf(registry: readonly Organisation[], language: Language): Directory {
  const holders = new Map(registry.flatMap((one) => (one.businessId === null ? [] : [[one.businessId, one] as const])));
  const named = new Map<string, Organisation[]>();
  for (const one of registry) {
    const name = fold(inLanguage(one.names, language));
    named.set(name, [...(named.get(name) ?? []), one]);
  }
  const ofName = ({ name, content: { municipalityCode } }: ImportedRow) =>
    (named.get(fold(name)) ?? []).filter((one) => municipalityCode === undefined || municipalityCode === one.municipalityCode);
  const holderOf = (businessId: string | null) => (businessId === null ? undefined : holders.get(businessId));
  return {
    holderOf,
    meant: (row) => {
      const { businessId } = row.content;
      if (!businessId) return ofName(row);
      const holder = holderOf(businessId);
      return holder ? [holder] : ofName(row).filter((one) => one.businessId === null);
    },
  };
}

/** Whether a file names an organisation at all, in whatever language and wherever, also in a row that is refused. */
export function mentionedIn(rows: readonly ImportedRow[]): (one: Organisation) => boolean {
  const names = new Set(rows.map(({ name }) => fold(name)));
  const businessIds = new Set(rows.map(({ content }) => content.businessId));
  return ({ businessId, names: { fi, sv, en } }) => (businessId !== null && businessIds.has(businessId)) || [fi, sv, en].some((name) => name !== undefined && names.has(fold(name)));
}
