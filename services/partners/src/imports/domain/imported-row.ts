import type { Language } from '@pirtti/kernel';
import type { Column } from '../../organisations/domain/headings.js';
import type { OrganisationContent } from '../../organisations/domain/organisation.js';
import type { FileColumn } from './contact-headings.js';
import type { ImportedContact } from './imported-contact.js';

/** What stands in the way of a row: a code of our problems or of the rules for fields, and where it was. */
export interface RowProblem {
  readonly code: string;
  readonly column: FileColumn | null;
  /** What the cell said. */
  readonly value: string | null;
}

/** What the columns of a file can say of an organisation, but for its name and whose it is. A column that the file lacks says nothing. */
export type FileContent = Partial<Pick<OrganisationContent, Exclude<Column, 'name' | 'host'>>>;

/** A row of somebody's file, as far as it can be understood. */
export interface ImportedRow {
  readonly line: number;
  readonly name: string;
  /** Of the heading above the name: a list taken along in Swedish brings Swedish names back. */
  readonly language: Language;
  readonly content: FileContent;
  /** What it says of an informal group’s host: a Y-tunnus or a name. Undefined where the file has no such column. */
  readonly host?: string | undefined;
  /** Its contact person; null where the row names nobody, undefined where the file has no such column. */
  readonly contact?: ImportedContact | null | undefined;
  readonly problems: readonly RowProblem[];
}

/** An organisation as the row would have it. An empty cell empties; but what identifies it is not taken away by leaving it out. */
export function contentWith({ name, language, content }: ImportedRow, before: OrganisationContent, parentId: string | null): OrganisationContent {
  const { names } = before;
  const said = names[language] ? { ...names, [language]: name } : { ...names, fi: name };
  return { ...before, ...content, names: said, businessId: content.businessId ?? before.businessId, parentId };
}

/** A new organisation as the row has it. */
export const newContent = ({ name, content: { type, ...more } }: ImportedRow, parentId: string | null): OrganisationContent => ({
  businessId: null, municipalityCode: null, serviceArea: [], languages: [], website: null, email: null, phone: null, endedOn: null, ...more,
  type: type!, names: { fi: name }, bilingual: false, description: null, parentId, memberIds: [], successorId: null,
});
