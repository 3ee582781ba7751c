import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isGoverning } from '../../../organisations/domain/keepers.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { leftIn } from '../../applications/domain/decide-grant.js';
import { sumsOf } from '../../applications/domain/round-sums.js';
import { countedIn, earlierInRound } from '../../applications/storage/application-ground.js';
import { AppropriationStore } from '../../appropriations/storage/appropriation.store.js';
import { timelineOf } from '../../storage/grant-timeline.row.js';
import type { RoundSearch } from '../storage/round-search.js';
import { RoundStore } from '../storage/round.store.js';
import { RoundListResponse, RoundResponse, RoundRowResponse } from './round.response.js';

/** Rounds with their granters' names; for the granter's own people with what has been asked and given. */
@Injectable()
export class RoundRenderer {
  constructor(private readonly rounds: RoundStore, private readonly appropriations: AppropriationStore, private readonly organisations: OrganisationStore) {}

  async letter(tx: EntityManager, readerId: string, id: string, at: Date): Promise<RoundResponse | undefined> {
    const round = await this.rounds.find(tx, id);
    if (!round) return undefined;
    const known = await this.organisations.findMany(tx, [round.organisationId]);
    const appropriation = round.organisationId === readerId ? await this.appropriations.find(tx, round.terms.appropriationId) : undefined;
    const sums = appropriation && sumsOf(await countedIn(tx, id), leftIn({ appropriation, round }));
    return RoundResponse.from(round, known, { ownApplicationId: await earlierInRound(tx, id, readerId), sums, timeline: await timelineOf(tx, id) }, at);
  }

  async list(tx: EntityManager, readerId: string, { items, total, counts }: Awaited<ReturnType<RoundSearch['search']>>, at: Date): Promise<RoundListResponse> {
    const granters = Object.keys(counts.granter);
    const known = await this.organisations.findMany(tx, [readerId, ...granters, ...items.map((one) => one.organisationId)]);
    return {
      items: items.map((one) => RoundRowResponse.of(one, known, at)), total, counts: { ...counts },
      granters: granters.flatMap((id) => known.get(id) ?? []).map(NamedOrganisationResponse.of), mayGive: isGoverning(known.get(readerId)?.type),
    };
  }
}
