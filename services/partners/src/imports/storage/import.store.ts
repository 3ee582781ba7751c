import { newId, refuse, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changeOrganisation } from '../../organisations/domain/change-organisation.js';
import type { Keeper } from '../../organisations/domain/keepers.js';
import { contentOf, type Organisation, type OrganisationContent } from '../../organisations/domain/organisation.js';
import { registerOrganisation } from '../../organisations/domain/register-organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { idOfLine } from '../domain/hosts.js';
import type { ImportedRow } from '../domain/imported-row.js';
import type { MissingContact } from '../domain/missing-contacts.js';
import { importSurroundings, type Fate } from '../domain/plan-import.js';
import { ContactImportStore } from './contact-import.store.js';
import type { WholePlan } from './import.reader.js';
import { ImportRow } from './import.row.js';
import { Overtaken, orOvertaken } from './overtaken.js';

export interface CarryOut {
  readonly id: string;
  readonly source: string;
  readonly plan: WholePlan;
  readonly ending: readonly Organisation[];
  readonly endingContacts: readonly MissingContact[];
  readonly keeper: Keeper;
  readonly at: Date;
  /** The local day. */
  readonly today: string;
}

@Injectable()
export class ImportStore {
  constructor(private readonly organisations: OrganisationStore, private readonly contacts: ContactImportStore) {}

  /** One import at a time; and of the Y-tunnus that the file brings, nobody registers one meanwhile. In order, so that no two wait for each other. */
  async hold(tx: EntityManager, rows: readonly ImportedRow[]): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('organisation-import', 0))`);
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended('business-id ' || id, 0))
       from (select id from unnest($1::text[]) id where not exists (select 1 from organisations o where o.business_id = id) order by id) brought`,
      [[...new Set(rows.flatMap(({ content }) => content.businessId ?? []))]]);
  }

  /** Does what was planned, each organisation with its line in its own timeline and its news. */
  async carryOut(tx: EntityManager, { id, source, plan, ending, endingContacts, keeper, at, today }: CarryOut): Promise<{ readonly id: string } | Refusal> {
    const because = { keeper, reason: reasonOf(source), at };
    const imported = new Map<ImportedRow, Organisation>();
    // Hosts that the file brings are written before their groups.
    const ids = new Map(plan.fates.flatMap((fate) => (fate.kind === 'new' ? [[idOfLine(fate.row), newId()] as const] : [])));
    const isOfNewHost = (fate: Fate): boolean => 'content' in fate && ids.has(fate.content.parentId ?? '');
    const withHost = (content: OrganisationContent): OrganisationContent => ({ ...content, parentId: ids.get(content.parentId ?? '') ?? content.parentId });
    const write = async (organisationId: string, decide: Parameters<OrganisationStore['change']>[3]): Promise<Organisation> =>
      orOvertaken(await this.organisations.change(tx, keeper.organisationId, organisationId, decide));
    const change = ({ id: organisationId, version }: Organisation, content: OrganisationContent) =>
      write(organisationId, changeOrganisation({ ...because, content, version, around: importSurroundings(content, undefined) }));
    try {
      for (const fate of [...plan.fates.filter((one) => !isOfNewHost(one)), ...plan.fates.filter(isOfNewHost)]) {
        if (fate.kind === 'new') {
          const [organisationId, content] = [ids.get(idOfLine(fate.row))!, withHost(fate.content)];
          imported.set(fate.row, await write(organisationId, registerOrganisation({ ...because, id: organisationId, content, around: importSurroundings(content, undefined) })));
        } else if (fate.kind !== 'refused') {
          imported.set(fate.row, fate.kind === 'changed' ? await change(fate.organisation, withHost(fate.content)) : fate.organisation);
        }
      }
      await this.contacts.carryOut(tx, { ...because, source, plan: plan.contacts, ending: endingContacts, organisations: imported, today });
      for (const one of ending) await change(one, { ...contentOf(one), endedOn: today });
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      return refuse('import-plan-has-changed');
    }
    await tx.query('insert into imported_organisations (organisation_id, source, imported_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing', [keeper.organisationId, source, [...imported.values()].map((one) => one.id)]);
    const contacts = countsOf([...plan.contacts.fates.values()]);
    await tx.insert(ImportRow, {
      organisationId: keeper.organisationId, id, source, at, ...countsOf(plan.fates), ended: ending.length,
      contactsAdded: contacts.added, contactsChanged: contacts.changed, contactsSame: contacts.same, contactsRefused: contacts.refused, contactsEnded: endingContacts.length,
    });
    return { id };
  }
}

/** As each organisation's timeline tells it, in a word that all three languages share. */
const reasonOf = (source: string): string => `Tuonti / Import: ${source}`;

export function countsOf(fates: readonly { readonly kind: Fate['kind'] }[]): { readonly added: number; readonly changed: number; readonly same: number; readonly refused: number } {
  const of = (kind: Fate['kind']) => fates.filter((fate) => fate.kind === kind).length;
  return { added: of('new'), changed: of('changed'), same: of('same'), refused: of('refused') };
}
