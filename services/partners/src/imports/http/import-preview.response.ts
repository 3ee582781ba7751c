import { createHash } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import { canonicalJson } from '@pirtti/http-kit';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { FieldChangeResponse } from '../../organisations/http/timeline.response.js';
import { endsMany } from '../domain/end-missing.js';
import type { ContactFate } from '../domain/plan-contacts.js';
import type { Fate } from '../domain/plan-import.js';
import type { WholePlan } from '../storage/import.reader.js';
import { countsOf } from '../storage/import.store.js';
import { ContactFateResponse, ContactPlanResponse } from './contact-fates.response.js';
import { FATES, ImportCountsResponse, RowProblemResponse } from './import-fates.response.js';

export class RowFateResponse {
  @ApiProperty({ description: 'The line of the file.' })
  line: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: FATES })
  fate: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The organisation that is in the registry already.' })
  organisationId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the host that a new informal group comes to.' })
  host: string | null;

  @ApiProperty({ type: [FieldChangeResponse], description: 'Of a host, the names.' })
  changes: FieldChangeResponse[];

  @ApiProperty({ type: [RowProblemResponse] })
  problems: RowProblemResponse[];

  @ApiProperty({ type: ContactFateResponse, nullable: true, description: 'Null where the row names nobody.' })
  contact: ContactFateResponse | null;

  static of(fate: Fate, contact: ContactFate | undefined): RowFateResponse {
    const { kind, row: { line, name } } = fate;
    return {
      line, name, fate: kind, contact: contact ? ContactFateResponse.of(contact) : null, host: kind === 'new' ? fate.hostName : null, organisationId: 'organisation' in fate ? fate.organisation.id : null,
      changes: kind === 'changed' ? [...fate.changes] : [], problems: kind === 'refused' ? fate.problems.map(RowProblemResponse.of) : [],
    };
  }
}

/** Every row's fate, and what is no longer in the file. Nothing has been written. */
export class ImportPreviewResponse {
  @ApiProperty({ description: 'Of exactly this plan: only it is carried out.' })
  fingerprint: string;

  @ApiProperty({ type: ImportCountsResponse })
  counts: ImportCountsResponse;

  @ApiProperty({ type: [RowFateResponse] })
  rows: RowFateResponse[];

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Imported from this source before and named nowhere in the file.' })
  missing: NamedOrganisationResponse[];

  @ApiProperty({ description: 'How many of the source still work.' })
  ofSource: number;

  @ApiProperty({ description: 'Whether more than a fifth would end, which is done only when the number is told.' })
  mustBeTold: boolean;

  @ApiProperty({ type: ContactPlanResponse })
  contacts: ContactPlanResponse;

  @ApiProperty({ type: [String] })
  unknownColumns: string[];

  static of(source: string, plan: WholePlan, unknownColumns: readonly string[]): ImportPreviewResponse {
    return {
      fingerprint: fingerprintOf(source, plan), counts: countsOf(plan.fates), rows: plan.fates.map((fate) => RowFateResponse.of(fate, plan.contacts.fates.get(fate.row))),
      missing: plan.missing.map(NamedOrganisationResponse.of), ofSource: plan.ofSource, mustBeTold: endsMany(plan), contacts: ContactPlanResponse.of(plan.contacts), unknownColumns: [...unknownColumns],
    };
  }
}

/** Changes with anything that would be done otherwise: a row's fate, the version that it is decided upon, who is missing; and the same of its contact person. */
export function fingerprintOf(source: string, { fates, missing, ofSource, contacts }: WholePlan): string {
  const version = (one: { readonly id: string; readonly version: number }) => [one.id, one.version];
  const ofContact = (fate: ContactFate | undefined) => fate && [fate.kind, 'person' in fate && fate.person ? version(fate.person) : null, 'standing' in fate && fate.standing ? version(fate.standing) : null, 'area' in fate ? fate.area : null, 'problems' in fate ? fate.problems : null];
  const ofFate = (fate: Fate) => [
    fate.row, fate.kind, 'organisation' in fate ? version(fate.organisation) : null, 'content' in fate ? fate.content.parentId : null, 'problems' in fate ? fate.problems : null, ofContact(contacts.fates.get(fate.row)) ?? null,
  ];
  const said = {
    source, ofSource, missing: missing.map(version), fates: fates.map(ofFate),
    contacts: { ofSource: contacts.ofSource, missing: contacts.missing.map(({ appointment, person }) => [version(appointment), version(person)]) },
  };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}
