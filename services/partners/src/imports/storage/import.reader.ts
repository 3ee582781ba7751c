import type { Actor } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import { dayInHelsinki, isBusinessId, tidyBusinessId } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { ImportedRow } from '../domain/imported-row.js';
import { planContacts, type ContactPlan } from '../domain/plan-contacts.js';
import { planImport, type ImportPlan } from '../domain/plan-import.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { ContactImportReader } from './contact-import.reader.js';
import { ImportRow } from './import.row.js';

/** What a file would do to organisations and to their contact persons. */
export interface WholePlan extends ImportPlan {
  readonly contacts: ContactPlan;
}

/** Those that a file may speak of, also as hosts: by Y-tunnus, by a name in any language, or because they came from the source before. */
const CONCERNED = `
with wanted as (select lower(name) as name from unnest($1::text[]) name)
select organisation_id as id from organisations
where business_id = any($2::text[]) or organisation_id = any($3::uuid[])
   or lower(names ->> 'fi') in (select name from wanted) or lower(names ->> 'sv') in (select name from wanted) or lower(names ->> 'en') in (select name from wanted)`;

@Injectable()
export class ImportReader {
  constructor(private readonly organisations: OrganisationReader, private readonly store: OrganisationStore, private readonly people: ContactImportReader) {}

  /** What the rows would do to the registry as it stands. */
  async plan(tx: EntityManager, actor: Actor, source: string, rows: readonly ImportedRow[], at: Date): Promise<WholePlan> {
    const imported = await tx.query<{ id: string }[]>('select imported_id as id from imported_organisations where source = $1', [source]);
    const sourceIds = new Set(imported.map(({ id }) => id));
    const named = rows.flatMap(({ name, host }) => [name, ...(host ? [host] : [])]);
    const businessIds = rows.flatMap(({ content, host }) => [content.businessId, host && tidyBusinessId(host)].filter((id) => isBusinessId(id)));
    const concerned = await tx.query<{ id: string }[]>(CONCERNED, [named, businessIds, [...sourceIds]]);
    const found = await this.store.findMany(tx, concerned.map(({ id }) => id));
    // Whose a group is now, so that a change of its host can be told by name.
    const hosts = await this.store.findMany(tx, [...found.values()].flatMap(({ type, parentId }) => (type === 'informal-group' && parentId !== null ? [parentId] : [])));
    const registry = [...new Map([...found, ...hosts]).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const keeper = await this.organisations.keeper(tx, actor);
    const plan = planImport({ rows, registry, sourceIds, keeper, at });
    const meant = plan.fates.flatMap((fate) => ('organisation' in fate ? [fate.organisation] : []));
    return { ...plan, contacts: planContacts({ fates: plan.fates, known: await this.people.known(tx, source, meant), keeper, at, today: dayInHelsinki(at) }) };
  }

  find(tx: EntityManager, id: string): Promise<ImportRow | null> {
    return tx.findOneBy(ImportRow, { id });
  }

  /** The acting organisation's own, the newest first. */
  list(tx: EntityManager, { page, pageSize }: { readonly page: number; readonly pageSize: number }): Promise<[ImportRow[], number]> {
    return tx.findAndCount(ImportRow, { order: { at: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
  }
}
