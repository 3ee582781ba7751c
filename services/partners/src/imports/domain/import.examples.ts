import { association, content, coordinator, MONDAY, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { ImportedRow } from './imported-row.js';
import { planImport, type ImportPlan } from './plan-import.js';

export const row = (line: number, name: string, more: ImportedRow['content'] = {}): ImportedRow =>
  ({ line, name, language: 'fi', content: { type: 'association', municipalityCode: '217', ...more }, problems: [] });

/** An informal group, and what its line says of its host. */
export const group = (line: number, name: string, host: string): ImportedRow => ({ ...row(line, name, { type: 'informal-group' }), host });

/** In the registry, entered by the coordinator's own town. */
export const entered = (id: string, name: string, more: Partial<Organisation> = {}): Organisation =>
  association({ ...content({ names: { fi: name }, businessId: null, serviceArea: [], languages: [], phone: null }), id, version: 1, registeredBy: TOWN_ID, ...more });

export const plan = (rows: readonly ImportedRow[], registry: readonly Organisation[] = [], ofSource: readonly string[] = []): ImportPlan =>
  planImport({ rows, registry, sourceIds: new Set(ofSource), keeper: coordinator, at: MONDAY });

const idOfNew = (line: number): string => `new-${line}`;
const written = (id: string | null): string | null => id && id.replace(/^line /, 'new-');

/** The registry after a plan was carried out. */
export const after = ({ fates }: ImportPlan, registry: readonly Organisation[]): Organisation[] => {
  const changed = new Map(fates.flatMap((fate) => (fate.kind === 'changed' ? [[fate.organisation.id, { ...fate.organisation, ...fate.content, parentId: written(fate.content.parentId), version: fate.organisation.version + 1 }] as const] : [])));
  const added = fates.flatMap((fate) => (fate.kind === 'new' ? [entered(idOfNew(fate.row.line), fate.row.name, { ...fate.content, parentId: written(fate.content.parentId) })] : []));
  return [...registry.map((one) => changed.get(one.id) ?? one), ...added];
};

export const idsOf = ({ fates }: ImportPlan): string[] =>
  fates.flatMap((fate) => (fate.kind === 'new' ? [idOfNew(fate.row.line)] : fate.kind === 'refused' ? [] : [fate.organisation.id]));
