import { Injectable } from '@nestjs/common';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { KnownPersonResponse } from '../../../people/http/person.response.js';
import { People } from '../../../people/storage/people.js';
import { wholeMonths } from '../../days.js';
import { NamedModelResponse } from '../../models/http/volunteer-model.response.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { NamedVolunteerResponse, VolunteerResponse } from '../../volunteers/http/volunteer.response.js';
import { VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import type { Match } from '../domain/match.js';
import type { Need } from '../domain/need.js';
import type { Suggestion } from '../domain/suggest.js';
import { MatchReader } from '../storage/match.reader.js';
import { MatchStore } from '../storage/match.store.js';
import type { SuggestionResponse, VolunteerMatchResponse, VolunteerNeedResponse } from './match.response.js';

/** Wishes and pairs with the names of those whom they concern. */
@Injectable()
export class MatchRenderer {
  constructor(
    private readonly store: MatchStore, private readonly reader: MatchReader, private readonly models: VolunteerModelStore, private readonly volunteers: VolunteerStore, private readonly people: People,
  ) {}

  async needs(tx: EntityManager, needs: readonly Need[], at: Date): Promise<VolunteerNeedResponse[]> {
    if (needs.length === 0) return [];
    const today = dayInHelsinki(at);
    const models = await this.models.findMany(tx, needs[0]!.organisationId, needs.map(({ modelId }) => modelId));
    const people = await this.people.of(tx, needs.flatMap(({ personId }) => personId ?? []));
    const codes = await this.reader.codes(tx, needs.flatMap(({ placementId }) => placementId ?? []));
    const pairs = await this.reader.goingOn(tx, needs.map(({ id }) => id));
    return needs.map(({ id, personId, placementId, modelId, role, skills, languages, municipalityCode, village, times, rhythm, concernsMinors, status, waitingSince, endedOn, endReason, version }) => {
      const person = personId === null ? undefined : people.get(personId);
      return {
        id, person: person ? KnownPersonResponse.of(person) : null, placementId, code: placementId === null ? null : codes.get(placementId) ?? null, model: NamedModelResponse.of(models.get(modelId)!, today),
        role, skills, languages, municipalityCode, village, times, rhythm, concernsMinors, status, waitingSince: waitingSince.toISOString(), endedOn, endReason, matchId: pairs.get(id) ?? null, version,
      };
    });
  }

  async need(tx: EntityManager, id: string, at: Date): Promise<VolunteerNeedResponse | undefined> {
    const need = await this.store.findNeed(tx, id);
    return need && (await this.needs(tx, [need], at))[0];
  }

  async matches(tx: EntityManager, matches: readonly Match[], at: Date): Promise<VolunteerMatchResponse[]> {
    const found = await this.store.findNeeds(tx, matches.map(({ needId }) => needId));
    const needs = new Map((await this.needs(tx, [...found.values()], at)).map((need) => [need.id, need]));
    const volunteers = await this.volunteers.findMany(tx, matches.map(({ volunteerId }) => volunteerId));
    const people = await this.people.of(tx, [...volunteers.values()].flatMap(({ personId }) => personId ?? []));
    const today = dayInHelsinki(at);
    return matches.map(({ id, volunteerId, needId, role, status, startedOn, pauses, endedOn, endReason, outcome, version }) => {
      const need = needs.get(needId)!;
      const until = endedOn ?? today;
      return {
        id, volunteer: NamedVolunteerResponse.of(volunteers.get(volunteerId)!, people), need, model: need.model, role, status, startedOn, pauses: pauses.map(({ from, to }) => ({ from, to })),
        endedOn, endReason, outcome, months: until > startedOn ? wholeMonths(startedOn, until) : 0, version,
      };
    });
  }

  async match(tx: EntityManager, id: string, at: Date): Promise<VolunteerMatchResponse | undefined> {
    const match = await this.store.find(tx, id);
    return match && (await this.matches(tx, [match], at))[0];
  }

  async suggestions(tx: EntityManager, found: readonly Suggestion[]): Promise<SuggestionResponse[]> {
    const people = await this.people.of(tx, found.flatMap(({ volunteer }) => volunteer.personId ?? []));
    return found.map(({ volunteer, pairs, score, pros, cons, obstacles }) => ({ volunteer: VolunteerResponse.from(volunteer, pairs, people), score, pros, cons, obstacles }));
  }
}
