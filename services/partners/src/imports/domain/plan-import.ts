import { isRefusal } from '@pirtti/kernel';
import { changeOrganisation } from '../../organisations/domain/change-organisation.js';
import { changesBetween, type FieldChange } from '../../organisations/domain/fields.js';
import { isGoverning, keeperOf, type Keeper } from '../../organisations/domain/keepers.js';
import { contentOf, type Organisation, type OrganisationContent } from '../../organisations/domain/organisation.js';
import { registerOrganisation } from '../../organisations/domain/register-organisation.js';
import { relatedIds, type Surroundings } from '../../organisations/domain/surroundings.js';
import { directoryOf, mentionedIn, type Directory } from './directory.js';
import { contentWith, newContent, type ImportedRow, type RowProblem } from './imported-row.js';
import { twinsOf } from './twins.js';

/** What becomes of a row. */
export type Fate =
  | { readonly kind: 'new'; readonly row: ImportedRow; readonly content: OrganisationContent }
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
  const fateOf = (row: ImportedRow): Fate => {
    const refused = (...problems: RowProblem[]): Fate => ({ kind: 'refused', row, problems });
    if (row.problems.length > 0) return refused(...row.problems);
    const lines = twins.get(row);
    if (lines) return refused({ code: 'row-is-repeated', column: null, value: lines.join(', ') });
    const [organisation, ...more] = understood.get(row)!;
    if (more.length > 0) return refused({ code: 'row-means-several', column: 'name', value: row.name });
    return organisation ? fateInRegistry(row, organisation, directory, keeper, at) : fateOfNew(row, directory, keeper, at);
  };
  const working = registry.filter(({ id, endedOn }) => sourceIds.has(id) && endedOn === null);
  const [isMentioned, isMeant] = [mentionedIn(rows), new Set([...understood.values()].flat())];
  return {
    fates: rows.map(fateOf), ofSource: working.length,
    missing: working.filter((one) => !isMeant.has(one) && !isMentioned(one) && !isGoverning(one.type) && keeperOf(keeper, one) !== undefined),
  };
}

/** Of what an import can change only the Y-tunnus can clash with others; whom the organisation belongs to stays. */
export const importSurroundings = (content: OrganisationContent, businessIdHolder: string | undefined): Surroundings =>
  ({ businessIdHolder, related: new Map(relatedIds(content).map((id) => [id, { endedOn: null }])), parentLine: [] });

function fateOfNew(row: ImportedRow, { holderOf }: Directory, keeper: Keeper, at: Date): Fate {
  const content = newContent(row);
  const facts = registerOrganisation({ id: '', content, keeper, reason: '', around: importSurroundings(content, holderOf(content.businessId)?.id), at })(undefined);
  return isRefusal(facts) ? turnedDown(row, facts.code) : { kind: 'new', row, content };
}

function fateInRegistry(row: ImportedRow, organisation: Organisation, { holderOf }: Directory, keeper: Keeper, at: Date): Fate {
  const before = contentOf(organisation);
  const content = contentWith(row, before);
  const changes = changesBetween(before, content);
  // What others keep may stand in the file, as long as it says what the registry says.
  if (changes.length === 0) return { kind: 'same', row, organisation };
  const facts = changeOrganisation({
    content, version: organisation.version, keeper, reason: '', around: importSurroundings(content, holderOf(content.businessId)?.id), at,
  })(organisation);
  return isRefusal(facts) ? turnedDown(row, facts.code) : { kind: 'changed', row, organisation, content, changes };
}

const turnedDown = (row: ImportedRow, code: string): Fate => ({ kind: 'refused', row, problems: [{ code, column: null, value: null }] });
