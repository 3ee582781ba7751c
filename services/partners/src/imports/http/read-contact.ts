import { fieldErrorsOf } from '@pirtti/http-kit';
import { APPOINTED_ROLE_CODES, APPOINTED_ROLES } from '@pirtti/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ContactDetailsRequest } from '../../contact-persons/http/contact-person.request.js';
import type { ContactColumn, FileColumn } from '../domain/contact-headings.js';
import type { ImportedContact } from '../domain/imported-contact.js';
import type { RowProblem } from '../domain/imported-row.js';
import { codeOf, orNothing } from '../domain/read-file.js';

const COLUMN_OF: Readonly<Record<string, ContactColumn>> = { name: 'contactName', email: 'contactEmail', phone: 'contactPhone' };
/** As the form has it; more is refused, and not shown either. */
const LONGEST_NAME = 120;

/** Whom a row names as contact person, judged by the same rules as the form; null where nobody, undefined where the file has no column for a name. */
export function readContact(said: ReadonlyMap<FileColumn, string>, problem: (code: string, column: FileColumn) => RowProblem): ImportedContact | null | undefined {
  const [name, email, phone, role] = (['contactName', 'contactEmail', 'contactPhone', 'contactRole'] as const).map((column) => said.get(column));
  if (name === undefined) return undefined;
  // A role alone is nobody's.
  if (!name && !email && !phone) return null;
  const content = { ...(email !== undefined && { email: orNothing(email) }), ...(phone !== undefined && { phone: orNothing(phone) }) };
  const code = role ? codeOf(APPOINTED_ROLES, role) : 'contact-person';
  const known = APPOINTED_ROLE_CODES.find((one) => one === code);
  return {
    name: name.slice(0, LONGEST_NAME), content, role: known ?? 'contact-person',
    problems: [
      ...fieldErrorsOf(validateSync(plainToInstance(ContactDetailsRequest, { name, ...content }))).map(({ pointer, rule }) => problem(rule, COLUMN_OF[pointer.slice(1)]!)),
      ...(known ? [] : [problem('is-not-a-choice', 'contactRole')]),
    ],
  };
}
