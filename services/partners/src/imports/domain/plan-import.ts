import { isRefusal } from '@pirtti/kernel';
import { changeOrganisation } from '../../organisations/domain/change-organisation.js';
import { changesBetween, type FieldChange } from '../../organisations/domain/fields.js';
import { isGoverning, keeperOf, type Keeper } from '../../organisations/domain/keepers.js';
import { contentOf, type Organisation, type OrganisationContent } from '../../organisations/domain/organisation.js';
import { registerOrganisation } from '../../organisations/domain/register-organisation.js';
import { relatedIds, type Surroundings } from '../../organisations/domain/surroundings.js';
import { directoryOf, mentionedIn, type Directory } from './directory.js';
import { hostsAmong, namesHost } from './hosts.js';
import { contentWith, newContent, type ImportedRow, type RowProblem } from './imported-row.js';
import { twinsOf } from './twins.js';

/** What becomes of a row. */
export type Fate =
  | { readonly kind: 'new'; readonly row: ImportedRow; readonly content: OrganisationContent; readonly hostName: string | null }
  | { readonly kind: 'changed'; readonly row: ImportedRow; readonly organisation: Organisation; readonly content: OrganisationContent; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'same'; readonly row: ImportedRow; readonly organisation: Organisation }
  | { readonly kind: 'refused'; readonly row: ImportedRow; readonly problems: readonly RowProblem[] };

export interface ImportPlan {
  readonly fates: readonly Fate[];
  /** Imported from this source before, still working, and named nowhere in the file. */
  readonly missing: readonly Organisation[];
  /** How many of the source still work. */
  readonly ofSource: number;
}

export interface PlanImport {
  readonly rows: readonly ImportedRow[];
  /** Those of the registry that the rows may mean, and those of the source. */
  readonly registry: readonly Organisation[];
  readonly sourceIds: ReadonlySet<string>;
  readonly keeper: Keeper;
  readonly at: Date;
}

/** Every row's fate, before anything is written. Doing what is planned and planning again leaves nothing to do. */
export function planImport({ rows, registry, sourceIds, keeper, at }: PlanImport): ImportPlan {
  const directory = directoryOf(registry, rows[0]?.language ?? 'fi');
  const understood = new Map(rows.filter(({ problems }) => problems.length === 0).map((row) => [row, directory.meant(row)]));
  const twins = twinsOf(understood);
  const fateOf = (row: ImportedRow, hostId?: string): Fate => {
    const refused = (...problems: RowProblem[]): Fate => ({ kind: 'refused', row, problems });
    if (row.problems.length > 0) return refused(...row.problems);
    const lines = twins.get(row);
    if (lines) return refused({ code: 'row-is-repeated', column: null, value: lines.join(', ') });
    const [organisation, ...more] = understood.get(row)!;
    if (more.length > 0) return refused({ code: 'row-means-several', column: 'name', value: row.name });
    if (row.host && !namesHost(row)) return refused({ code: 'host-is-of-informal-groups', column: 'host', value: row.host });
    return organisation ? fateInRegistry(row, organisation, hostId, directory, keeper, at) : fateOfNew(row, hostId ?? null, directory, keeper, at);
  };
  const fates = new Map(rows.filter((row) => !namesHost(row)).map((row) => [row, fateOf(row)]));
  const groups = rows.filter(namesHost);
  const hosts = hostsAmong(registry, [...fates.values()], new Map(groups.map((row) => [row, understood.get(row) ?? []])), rows[0]?.language ?? 'fi');
  for (const row of groups) {
    const host = hosts.hostOf(row);
    // What else stands in a row's way is told first; it is looked at as if there were a host.
    const fate = fateOf(row, 'id' in host ? host.id : 'nobody');
    fates.set(row, fate.kind === 'refused' || 'id' in host ? fate : { kind: 'refused', row, problems: [host] });
  }
  const working = registry.filter(({ id, endedOn }) => sourceIds.has(id) && endedOn === null);
  const [isMentioned, isMeant] = [mentionedIn(rows), new Set([...understood.values()].flat())];
  return {
    fates: rows.map((row) => told(fates.get(row)!, hosts.nameOf)), ofSource: working.length,
    missing: working.filter((one) => !isMeant.has(one) && !isMentioned(one) && !isGoverning(one.type) && keeperOf(keeper, one) !== undefined),
  };
}

/** Of what an import can change only the Y-tunnus can clash with others; whom it belongs to is in the registry, or comes with the file. */
export const importSurroundings = (content: OrganisationContent, businessIdHolder: string | undefined): Surroundings =>
  ({ businessIdHolder, related: new Map(relatedIds(content).map((id) => [id, { endedOn: null }])), parentLine: [] });

function fateOfNew(row: ImportedRow, hostId: string | null, { holderOf }: Directory, keeper: Keeper, at: Date): Fate {
  const content = newContent(row, hostId);
  const facts = registerOrganisation({ id: '', content, keeper, reason: '', around: importSurroundings(content, holderOf(content.businessId)?.id), at })(undefined);
  return isRefusal(facts) ? turnedDown(row, facts.code) : { kind: 'new', row, content, hostName: hostId };
}

function fateInRegistry(row: ImportedRow, organisation: Organisation, hostId: string | undefined, { holderOf }: Directory, keeper: Keeper, at: Date): Fate {
  const before = contentOf(organisation);
  // Groups alone have hosts: an empty cell of another says nothing of what it is a part of.
  const content = contentWith(row, before, hostId ?? (row.host === '' && row.content.type === 'informal-group' ? null : before.parentId));
  const changes = changesBetween(before, content);
  // What others keep may stand in the file, as long as it says what the registry says.
  if (changes.length === 0) return { kind: 'same', row, organisation };
  const facts = changeOrganisation({
    content, version: organisation.version, keeper, reason: '', around: importSurroundings(content, holderOf(content.businessId)?.id), at,
  })(organisation);
  return isRefusal(facts) ? turnedDown(row, facts.code) : { kind: 'changed', row, organisation, content, changes };
}

/** People know hosts by their names. */
function told(fate: Fate, nameOf: (id: string) => string): Fate {
  if (fate.kind === 'new') return { ...fate, hostName: fate.hostName && nameOf(fate.hostName) };
  if (fate.kind !== 'changed') return fate;
  return { ...fate, changes: fate.changes.map((change) => (change.field === 'parentId' ? { ...change, before: change.before.map(nameOf), after: change.after.map(nameOf) } : change)) };
}

const turnedDown = (row: ImportedRow, code: string): Fate => ({ kind: 'refused', row, problems: [{ code, column: null, value: null }] });
