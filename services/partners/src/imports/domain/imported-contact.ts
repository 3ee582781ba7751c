import type { AppointedRole } from '@pirtti/kernel';
import type { ContactDetails } from '../../contact-persons/domain/contact-person.js';
import type { RowProblem } from './imported-row.js';

/** Whom a row names as its organisation's contact person. */
export interface ImportedContact {
  readonly name: string;
  /** A column that the file lacks says nothing. */
  readonly content: Partial<Omit<ContactDetails, 'name'>>;
  readonly role: AppointedRole;
  readonly problems: readonly RowProblem[];
}

/** The details as the row would have them. An empty cell empties. */
export const detailsWith = ({ name, content }: ImportedContact, { phone, email }: Omit<ContactDetails, 'name'> = { phone: null, email: null }): ContactDetails => ({ phone, email, ...content, name });
