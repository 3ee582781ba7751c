import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import type { MunicipalityCode } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { mayWrite } from '../../forums/http/dialogue-renderer.js';
import { isGoverning } from '../../organisations/domain/keepers.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { ResponsibilityRenderer } from '../../responsibilities/http/responsibility-renderer.js';
import type { OperatingModelSearch } from '../storage/operating-model-search.js';
import { OperatingModelStore } from '../storage/operating-model.store.js';
import { ModelListResponse, ModelResponse, ModelRowResponse } from './model.response.js';

/** Models with the municipalities of the reader's area beside them. */
@Injectable()
export class ModelRenderer {
  constructor(private readonly store: OperatingModelStore, private readonly organisations: OrganisationStore, private readonly responsibilities: ResponsibilityRenderer) {}

  /** The municipalities that concern the reader: those that their organisation serves. */
  async area(tx: EntityManager, { organisationId }: Pick<Actor, 'organisationId'>): Promise<readonly MunicipalityCode[]> {
    return (await this.organisations.find(tx, organisationId))?.serviceArea ?? [];
  }

  /** The municipalities of which the reader may say how far they have come. */
  async writableArea(tx: EntityManager, actor: Actor): Promise<readonly MunicipalityCode[]> {
    const own = await this.organisations.find(tx, actor.organisationId);
    return own && isGoverning(own.type) && mayWrite(actor) ? own.serviceArea : [];
  }

  async list(tx: EntityManager, actor: Actor, { items, total, counts }: Awaited<ReturnType<OperatingModelSearch['search']>>, area: readonly MunicipalityCode[]): Promise<ModelListResponse> {
    const adoptions = await this.store.adoptions(tx, items.map(({ id }) => id));
    const writable: readonly string[] = await this.writableArea(tx, actor);
    return { items: items.map((one) => ModelRowResponse.of(one, adoptions, area, (code) => writable.includes(code))), total, counts, municipalityCodes: area };
  }

  /** With every municipality of the reader's area, and all others that have taken the model up. */
  async one(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ModelResponse | undefined> {
    const model = await this.store.find(tx, id);
    if (!model) return undefined;
    const adoptions = await this.store.adoptions(tx, [id]);
    const writable: readonly string[] = await this.writableArea(tx, actor);
    const codes = [...new Set([...await this.area(tx, actor), ...adoptions.map(({ municipalityCode }) => municipalityCode)])];
    const row = ModelRowResponse.of(model, adoptions, codes, (code) => writable.includes(code));
    const isOurs = model.organisationId === actor.organisationId;
    const responsible = isOurs ? (await this.responsibilities.matter(tx, actor.organisationId, id, at))?.responsible ?? null : null;
    return ModelResponse.from(row, model, await this.organisations.findMany(tx, [model.organisationId]), { isOurs, responsible, mayEdit: mayWrite(actor) && isOurs });
  }
}
