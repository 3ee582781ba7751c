import { inLanguage, isBusinessId, tidyBusinessId, type Language } from '@pirtti/kernel';
import type { Organisation, OrganisationContent } from '../../organisations/domain/organisation.js';
import { fold } from './directory.js';
import type { ImportedRow, RowProblem } from './imported-row.js';
import type { Fate } from './plan-import.js';

/** Stands for the id of an organisation that the file itself brings: it has none before it is written. */
export const idOfLine = ({ line }: ImportedRow): string => `line ${line}`;

/** Whether a row says whose a group is: those rows are looked at after all others, which may bring their hosts. */
export const namesHost = ({ host, content: { type } }: ImportedRow): boolean => type === 'informal-group' && Boolean(host);

interface Candidate extends Pick<OrganisationContent, 'type' | 'names' | 'businessId'> {
  readonly id: string;
}

/** Those that a row may name as its host: the registry as it will be, and what the file brings. */
export interface Hosts {
  readonly hostOf: (row: ImportedRow) => { readonly id: string } | RowProblem;
  /** How a host is called; its id where nobody knows it. */
  readonly nameOf: (id: string) => string;
}

export function hostsAmong(registry: readonly Organisation[], others: readonly Fate[], groups: ReadonlyMap<ImportedRow, readonly Organisation[]>, language: Language): Hosts {
  const known = new Map<string, Candidate>(registry.map((one) => [one.id, one]));
  for (const fate of others) {
    if (fate.kind === 'changed') known.set(fate.organisation.id, { ...fate.content, id: fate.organisation.id });
    if (fate.kind === 'new') known.set(idOfLine(fate.row), { ...fate.content, id: idOfLine(fate.row) });
  }
  const idOf = (row: ImportedRow): string => groups.get(row)?.[0]?.id ?? idOfLine(row);
  for (const [row] of groups) known.set(idOf(row), { type: 'informal-group', names: { ...known.get(idOf(row))?.names, fi: row.name }, businessId: null, id: idOf(row) });
  const refused = others.flatMap((fate) => (fate.kind === 'refused' ? [fate.row] : []));
  const byName = new Map<string, Candidate[]>();
  for (const one of known.values()) for (const name of new Set([one.names.fi, one.names.sv, one.names.en].flatMap((text) => (text ? [fold(text)] : [])))) byName.set(name, [...(byName.get(name) ?? []), one]);
  const byBusinessId = new Map([...known.values()].flatMap((one) => (one.businessId === null ? [] : [[one.businessId, one] as const])));

  const hostOf = (row: ImportedRow): { readonly id: string } | RowProblem => {
    const said = row.host!;
    const problem = (code: string, value = said): RowProblem => ({ code, column: 'host', value });
    const businessId = isBusinessId(tidyBusinessId(said)) ? tidyBusinessId(said) : undefined;
    const holder = businessId && byBusinessId.get(businessId);
    const [host, ...more] = (holder ? [holder] : byName.get(fold(said)) ?? []).filter(({ id }) => id !== idOf(row));
    if (more.length > 0) return problem('host-means-several');
    if (host) return host.type === 'informal-group' ? problem('host-is-informal') : { id: host.id };
    const line = refused.find((one) => fold(one.name) === fold(said) || (businessId !== undefined && one.content.businessId === businessId))?.line;
    return line === undefined ? problem('host-is-not-found') : problem('host-is-refused', String(line));
  };
  return { hostOf, nameOf: (id) => (known.has(id) ? inLanguage(known.get(id)!.names, language) : id) };
}
