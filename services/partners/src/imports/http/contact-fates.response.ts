import { ApiProperty } from '@nestjs/swagger';
import { APPOINTED_ROLE_CODES } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { CONTACT_COLUMNS, type ContactColumn } from '../domain/contact-headings.js';
import { endsMany } from '../domain/end-missing.js';
import type { MissingContact } from '../domain/missing-contacts.js';
import type { ContactFate, ContactPlan } from '../domain/plan-contacts.js';
import { countsOf } from '../storage/import.store.js';
import { FATES, ImportCountsResponse, RowProblemResponse } from './import-fates.response.js';

export class ContactChangeResponse {
  @ApiProperty({ enum: CONTACT_COLUMNS })
  field: ContactColumn;

  @ApiProperty({ type: String, nullable: true })
  before: string | null;

  @ApiProperty({ type: String, nullable: true })
  after: string | null;
}

/** What becomes of the contact person on a row. */
export class ContactFateResponse {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: APPOINTED_ROLE_CODES })
  role: string;

  @ApiProperty({ enum: FATES })
  fate: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The person who is known already.' })
  personId: string | null;

  @ApiProperty({ type: [ContactChangeResponse], description: 'Of a role, that the person is named to it now.' })
  changes: ContactChangeResponse[];

  @ApiProperty({ type: [RowProblemResponse] })
  problems: RowProblemResponse[];

  static of(fate: ContactFate): ContactFateResponse {
    const { kind, contact: { name, role } } = fate;
    return {
      name, role, fate: kind, personId: ('person' in fate && fate.person?.id) || null,
      changes: kind === 'changed' ? changesOf(fate) : [], problems: kind === 'refused' ? fate.problems.map(RowProblemResponse.of) : [],
    };
  }
}

const COLUMN_OF = { name: 'contactName', phone: 'contactPhone', email: 'contactEmail' } as const;

const changesOf = ({ contact, person, details, changed, standing }: Extract<ContactFate, { kind: 'changed' }>): ContactChangeResponse[] => [
  ...changed.map((field) => ({ field: COLUMN_OF[field], before: person[field], after: details[field] })),
  ...(standing ? [] : [{ field: 'contactRole' as const, before: null, after: contact.role }]),
];

export class MissingContactResponse {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: APPOINTED_ROLE_CODES })
  role: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  static of({ person, appointment, organisation }: MissingContact): MissingContactResponse {
    return { personId: person.id, name: person.name, role: appointment.role, organisation: NamedOrganisationResponse.of(organisation) };
  }
}

/** What becomes of the contact persons on a file's rows, and of those whom it names no more. */
export class ContactPlanResponse {
  @ApiProperty({ type: ImportCountsResponse })
  counts: ImportCountsResponse;

  @ApiProperty({ type: [MissingContactResponse], description: 'Named from this source before, and no more in the file.' })
  missing: MissingContactResponse[];

  @ApiProperty({ description: 'How many of the source are still named.' })
  ofSource: number;

  @ApiProperty({ description: 'Whether more than a fifth would end, which is done only when the number is told.' })
  mustBeTold: boolean;

  static of(plan: ContactPlan): ContactPlanResponse {
    return { counts: countsOf([...plan.fates.values()]), missing: plan.missing.map(MissingContactResponse.of), ofSource: plan.ofSource, mustBeTold: endsMany(plan) };
  }
}
