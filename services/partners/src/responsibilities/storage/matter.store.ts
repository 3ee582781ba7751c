import { dayInHelsinki, isRefusal, type Decision, type LocalizedText, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Agreement } from '../../agreements/domain/agreement.js';
import { lastDayOf } from '../../agreements/domain/calendar.js';
import { AgreementStore } from '../../agreements/storage/agreement.store.js';
import { announce } from '../../announcements/announce.js';
import { OperatingModelRow } from '../../operating-models/storage/operating-model.row.js';
import { NetworkRow } from '../../networks/storage/network.row.js';
import type { Matter, MatterFact, Participation } from '../domain/matter.js';
import { unanswered } from '../domain/programme-matter.js';
import { MatterRow, MatterTimelineRow, ParticipationRow, ResponsibilityRow, toMatter, toMatterRow, toParticipation, toParticipationRows, toRows, type MatterTimelineDetails } from './matter.rows.js';
import { ProgrammeMatterRow } from './programme-matter.row.js';

/** What people know a matter by. */
export interface MatterTitle {
  readonly title: string;
  /** Where it has names in several languages; the title is then the Finnish one. */
  readonly names: LocalizedText | null;
}

@Injectable()
export class MatterStore {
  constructor(private readonly outbox: Outbox, private readonly agreements: AgreementStore) {}

  /** The only way a matter changes. Of many at once each waits for the one before it, also where there is no row yet to wait at. */
  async change(tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Matter | undefined, MatterFact>): Promise<Matter | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`matter ${id}`]);
    const before = await this.find(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    await this.write(tx, before, fact);
    await this.outbox.append(tx, actingOrganisationId, announce(fact));
    return fact.matter;
  }

  /** A matter with all who have answered for it; a signed agreement, an adopted programme and an operating model are one from the start, though nobody has answered for them yet. */
  async find(tx: EntityManager, id: string): Promise<Matter | undefined> {
    const row = await tx.findOneBy(MatterRow, { id });
    if (row) {
      const [responsibilities, participations] = [await tx.findBy(ResponsibilityRow, { matterId: id }), await tx.findBy(ParticipationRow, { matterId: id })];
      const matter = toMatter(row, responsibilities, participations);
      const agreement = row.kind === 'agreement' ? await this.agreements.find(tx, id) : undefined;
      return agreement ? { ...matter, closedOn: closedByTerms(agreement) } : matter;
    }
    const told = await tx.findOneBy(ProgrammeMatterRow, { id });
    if (told) return unanswered(told);
    const model = await ownModel(tx, id);
    if (model) return { id, organisationId: model.organisationId, kind: 'operating-model', name: null, parties: [model.organisationId], closedOn: null, responsibilities: [], participations: [], agreementIds: [], version: 0 };
    const agreement = await this.agreements.find(tx, id);
    if (agreement?.status !== 'signed') return undefined;
    return { id, organisationId: agreement.organisationId, kind: 'agreement', name: null, parties: agreement.parties, closedOn: closedByTerms(agreement), responsibilities: [], participations: [], agreementIds: [], version: 0 };
  }

  async titleOf(tx: EntityManager, { id, kind, name }: Matter): Promise<MatterTitle> {
    if (name !== null) return { title: name, names: null };
    if (kind === 'agreement') return { title: (await this.agreements.find(tx, id))?.terms.title ?? '', names: null };
    const names = (kind === 'operating-model' ? await tx.findOneBy(OperatingModelRow, { id }) : await tx.findOneBy(ProgrammeMatterRow, { id }))?.names ?? null;
    return { title: names?.fi ?? '', names };
  }

  /** The programme of which a measure is part. */
  async programmeOf(tx: EntityManager, { id, kind }: Matter): Promise<{ readonly id: string; readonly names: LocalizedText } | undefined> {
    const measure = kind === 'measure' ? await tx.findOneBy(ProgrammeMatterRow, { id }) : null;
    const programme = measure && await tx.findOneBy(ProgrammeMatterRow, { id: measure.programmeId });
    return programme ? { id: programme.id, names: programme.names } : undefined;
  }

  /** Whether it is a network with a record of its own; those that were written down before there were such records have none. */
  isNetwork(tx: EntityManager, { id }: Pick<Matter, 'id'>): Promise<boolean> {
    return tx.existsBy(NetworkRow, { id });
  }

  /** What has happened, the newest first. */
  timeline(tx: EntityManager, matterId: string): Promise<MatterTimelineRow[]> {
    return tx.find(MatterTimelineRow, { where: { matterId }, order: { position: 'desc' } });
  }

  /** Who takes part in some matters now or is to, by the matter. */
  async participations(tx: EntityManager, ids: readonly string[], today: string): Promise<ReadonlyMap<string, readonly Participation[]>> {
    const rows = await tx.getRepository(ParticipationRow).createQueryBuilder('p')
      .where('p.matter_id = any(:ids) and p.ends_on is distinct from p.starts_on - 1 and (p.ends_on is null or p.ends_on >= :today)', { ids, today }).orderBy('p.starts_on').addOrderBy('p.id').getMany();
    return new Map(ids.map((id) => [id, rows.filter(({ matterId }) => matterId === id).map(toParticipation)]));
  }

  /** Matters for which a person answers now or is to, of those that are the asker's to change. */
  async ofPerson(tx: EntityManager, personId: string, today: string): Promise<Matter[]> {
    const rows = await tx.getRepository(ResponsibilityRow).createQueryBuilder('r')
      .where('r.person_id = :personId and (r.ends_on is null or r.ends_on >= :today) and (select current_organisation()) = any(r.parties)', { personId, today }).getMany();
    const ids = In([...new Set(rows.map(({ matterId }) => matterId))]);
    const [matters, all, participations] = [await tx.findBy(MatterRow, { id: ids }), await tx.findBy(ResponsibilityRow, { matterId: ids }), await tx.findBy(ParticipationRow, { matterId: ids })];
    return matters.map((row) => toMatter(row, all.filter(({ matterId }) => matterId === row.id), participations.filter(({ matterId }) => matterId === row.id)));
  }

  /** The same by their names, as people know them. */
  async answeredBy(tx: EntityManager, personId: string, today: string): Promise<(Pick<Matter, 'id' | 'kind'> & MatterTitle)[]> {
    return Promise.all((await this.ofPerson(tx, personId, today)).map(async (matter) => ({ id: matter.id, kind: matter.kind, ...await this.titleOf(tx, matter) })));
  }

  /** What gives way goes or is shortened before what takes its place comes: the database takes no two at once, not even for a moment. */
  private async write(tx: EntityManager, before: Matter | undefined, fact: MatterFact): Promise<void> {
    const { matter } = fact;
    const { id, organisationId } = matter;
    const row = toMatterRow(matter, fact.at);
    const isThere = before !== undefined && before.version > 0;
    await (isThere ? tx.update(MatterRow, { organisationId, id }, row) : tx.insert(MatterRow, row));
    const [old, now] = [before ? toRows(before) : [], toRows(matter)];
    const isSame = (one: ResponsibilityRow, other: ResponsibilityRow) => one.startsOn === other.startsOn && one.responsibleId === other.responsibleId && one.personId === other.personId && one.sector === other.sector;
    for (const one of old) {
      const stays = now.find((other) => isSame(one, other));
      if (!stays) await tx.delete(ResponsibilityRow, { organisationId, matterId: id, startsOn: one.startsOn });
      else if (stays.endsOn !== one.endsOn) await tx.update(ResponsibilityRow, { organisationId, matterId: id, startsOn: one.startsOn }, { endsOn: stays.endsOn });
    }
    const added = now.filter((one) => !old.some((other) => isSame(one, other)));
    if (added.length > 0) await tx.insert(ResponsibilityRow, added);
    await this.writeParticipations(tx, before, matter);
    await tx.insert(MatterTimelineRow, {
      organisationId, matterId: id, parties: [...matter.parties], at: fact.at, what: fact.type, byOrganisationId: fact.by.organisationId, byRole: fact.by.role, reason: fact.reason, details: detailsOf(fact),
    });
  }

  private async writeParticipations(tx: EntityManager, before: Matter | undefined, matter: Matter): Promise<void> {
    for (const row of toParticipationRows(matter)) {
      const [old, now] = [before, matter].map((one) => one?.participations.find(({ id }) => id === row.id));
      if (!old) await tx.insert(ParticipationRow, row);
      else if (old !== now) await tx.update(ParticipationRow, { organisationId: row.organisationId, id: row.id }, row);
    }
  }
}

/** The last day of an agreement's time, or the day on which a deed ended it: its own record says so, and no other. */
export const closedByTerms = (agreement: Agreement): string | null => (agreement.status === 'terminated' ? dayInHelsinki(agreement.endedAt) : lastDayOf(agreement.terms.validTo));

/** All who work here read the library; who answers for a model is said by whoever looks after it. */
const ownModel = (tx: EntityManager, id: string): Promise<OperatingModelRow | null> => tx.getRepository(OperatingModelRow).createQueryBuilder('m').where('m.id = :id and m.organisation_id = current_organisation()', { id }).getOne();

function detailsOf(fact: MatterFact): MatterTimelineDetails {
  switch (fact.type) {
    case 'ResponsibilityAssigned': return { assigned: fact.assigned };
    case 'ResponsibilityEnded': return { lastDay: fact.lastDay };
    case 'MatterClosed': return { lastDay: fact.matter.closedOn! };
    case 'MatterChanged':
    case 'MatterRegistered': return {};
    case 'ParticipationRecorded':
    case 'ParticipationEnded': return { participation: fact.participation };
    case 'ParticipationCorrected': return { participation: fact.participation, before: fact.before };
    case 'AgreementLinked':
    case 'AgreementUnlinked': return { agreementId: fact.agreementId };
  }
}
