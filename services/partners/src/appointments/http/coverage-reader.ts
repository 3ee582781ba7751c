import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { COVERAGE_STATE_CODES, dayInHelsinki, MUNICIPALITIES, WELLBEING_REGIONS, type MunicipalityCode } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import type { Keeper } from '../../organisations/domain/keepers.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { coverageOf, type Cell } from '../domain/coverage.js';
import { lackingOf, pairsOf } from '../domain/godparents.js';
import { couldFill } from '../domain/namers.js';
import { AppointmentSearch, type CoveringRow } from '../storage/appointment-search.js';
import { AppointmentRenderer } from './appointment-renderer.js';
import { REGION_CODES, type CoverageCellResponse, type CoverageResponse, type GodparentListResponse } from './coverage.response.js';
import type { CoverageRequest } from './list-appointments.request.js';

type Region = (typeof REGION_CODES)[number];
/** So many of those who hold a role are named in its cell. */
const FIRST_FEW = 3;

const municipalitiesOf = (region: Region): MunicipalityCode[] => [...WELLBEING_REGIONS[region].municipalities].sort((a, b) => MUNICIPALITIES[a].fi.localeCompare(MUNICIPALITIES[b].fi, 'fi'));

/** The region in which an organisation has most of its area; the first of the list for those who have none. */
function regionOf({ serviceArea }: Keeper): Region {
  const shared = (region: Region) => municipalitiesOf(region).filter((code) => serviceArea.includes(code)).length;
  return [...REGION_CODES].sort((a, b) => shared(b) - shared(a) || REGION_CODES.indexOf(a) - REGION_CODES.indexOf(b))[0]!;
}

/** Answers who there is and who is missing, region by region. */
@Injectable()
export class CoverageReader {
  constructor(
    private readonly search: AppointmentSearch,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
    private readonly registry: OrganisationReader,
    private readonly renderer: AppointmentRenderer,
  ) {}

  async coverage(tx: EntityManager, actor: Actor, { region: asked, role, state }: CoverageRequest, at: Date): Promise<CoverageResponse> {
    const [keeper, today] = [await this.registry.keeper(tx, actor), dayInHelsinki(at)];
    const region = asked ?? regionOf(keeper);
    const municipalities = municipalitiesOf(region);
    const cells = coverageOf(await this.search.covering(tx, municipalities, today), municipalities, today).filter((cell) => !role || cell.role === role);
    const shown = cells.filter((cell) => !state || cell.state === state);
    const counts = Object.fromEntries(COVERAGE_STATE_CODES.map((code) => [code, cells.filter((cell) => cell.state === code).length]));
    return { region, items: await this.named(tx, keeper, shown), total: shown.length, counts };
  }

  async godparents(tx: EntityManager, actor: Actor, asked: Region | undefined, at: Date): Promise<GodparentListResponse> {
    const keeper = await this.registry.keeper(tx, actor);
    const region = asked ?? regionOf(keeper);
    const found = await this.search.godparents(tx, municipalitiesOf(region), dayInHelsinki(at));
    const organisations = await this.organisations.findMany(tx, found.flatMap(({ organisationId, counterpartId }) => [organisationId, counterpartId!]));
    const rows = new Map((await this.renderer.rows(tx, found, at)).map((row) => [row.id, row]));
    const items = pairsOf(found.map((one) => ({ ...one, confirmed: rows.get(one.id)!.person.freshness !== 'archived' }))).map((pair) => {
      const { municipalityId, associationId, associationGodparent, municipalityGodparent } = pair;
      const lacking = lackingOf(pair);
      const whose = { 'association-godparent': municipalityId, 'municipality-godparent': associationId };
      const names = keeper.roles.includes('organisation-admin') || (keeper.roles.includes('hyte-coordinator') && keeper.organisationId === municipalityId);
      return {
        municipality: NamedOrganisationResponse.of(organisations.get(municipalityId)!), association: NamedOrganisationResponse.of(organisations.get(associationId)!),
        associationGodparent: (associationGodparent && rows.get(associationGodparent.id)) ?? null, municipalityGodparent: (municipalityGodparent && rows.get(municipalityGodparent.id)) ?? null,
        lacking, mayComplete: names && lacking.some((role) => whose[role] === keeper.organisationId),
      };
    });
    const isPair = (one: (typeof items)[number]) => one.lacking.length === 0;
    items.sort((a, b) => Number(isPair(a)) - Number(isPair(b)) || a.municipality.names.fi.localeCompare(b.municipality.names.fi, 'fi'));
    return { region, items, total: items.length, whole: items.filter(isPair).length };
  }

  private async named(tx: EntityManager, keeper: Keeper, cells: readonly Cell<CoveringRow>[]): Promise<CoverageCellResponse[]> {
    const first = cells.flatMap(({ holders, unconfirmed }) => [...holders.slice(0, FIRST_FEW), ...unconfirmed.slice(0, FIRST_FEW)]);
    const [persons, organisations] = [await this.persons.findMany(tx, first.map(({ personId }) => personId)), await this.organisations.findMany(tx, first.map(({ organisationId }) => organisationId))];
    const few = (holders: readonly CoveringRow[]) => holders.slice(0, FIRST_FEW).map(({ id, personId, organisationId }) =>
      ({ appointmentId: id, name: persons.get(personId)!.name, organisation: NamedOrganisationResponse.of(organisations.get(organisationId)!) }));
    return cells.map(({ municipalityCode, role, state, holders, unconfirmed, endsOn, followedFrom }) => ({
      municipalityCode, role, state, endsOn, followedFrom, count: holders.length, mayName: couldFill(keeper, role, municipalityCode),
      holders: few(holders), unconfirmed: few(unconfirmed),
    }));
  }
}
