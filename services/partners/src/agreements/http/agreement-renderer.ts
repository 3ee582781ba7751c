import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { AgreementStore } from '../storage/agreement.store.js';
import type { AgreementSearch, InForce } from '../storage/agreement-search.js';
import { AgreementResponse } from './agreement-letter.response.js';
import { AgreementListResponse, AgreementRowResponse, InForceListResponse } from './agreement.response.js';

/** Agreements with the names of their parties. */
@Injectable()
export class AgreementRenderer {
  constructor(private readonly agreements: AgreementStore, private readonly organisations: OrganisationStore) {}

  async letter(tx: EntityManager, id: string, at: Date): Promise<AgreementResponse | undefined> {
    const agreement = await this.agreements.find(tx, id);
    if (!agreement) return undefined;
    return AgreementResponse.from(agreement, await this.agreements.timeline(tx, id), await this.organisations.findMany(tx, agreement.parties), at);
  }

  async list(tx: EntityManager, { items, total, counts }: Awaited<ReturnType<AgreementSearch['search']>>, at: Date): Promise<AgreementListResponse> {
    const partners = Object.keys(counts.partner);
    const known = await this.organisations.findMany(tx, [...partners, ...items.flatMap((one) => one.parties)]);
    return {
      items: items.map((one) => AgreementRowResponse.of(one, known, at)), total, counts: { ...counts },
      partners: partners.flatMap((id) => known.get(id) ?? []).map(OrganisationResponse.of),
    };
  }

  async inForce(tx: EntityManager, found: readonly InForce[]): Promise<InForceListResponse> {
    const known = await this.organisations.findMany(tx, found.flatMap((one) => one.parties));
    const items = found.map(({ parties, validTo, ...one }) =>
      ({ ...one, parties: parties.flatMap((party) => known.get(party) ?? []).map(OrganisationResponse.of), validTo: validTo?.toISOString() ?? null }));
    return { items, total: items.length };
  }
}
