import { Injectable } from '@nestjs/common';
import { Organisations, type Actor } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { RegisteredPlace } from '../domain/place.js';
import { ActivitiesAtPlace } from '../storage/activities-at-place.js';
import { PlaceStore } from '../storage/place.store.js';
import { type PlaceAndUseResponse, PlaceOwnerResponse, PublicPlaceResponse, RegisteredPlaceResponse } from './place.response.js';

/** Places with the names of those who keep them. */
@Injectable()
export class PlaceRenderer {
  constructor(private readonly store: PlaceStore, private readonly activities: ActivitiesAtPlace, private readonly organisations: Organisations) {}

  async many(tx: EntityManager, { organisationId, roles }: Actor, places: readonly RegisteredPlace[], at: Date): Promise<RegisteredPlaceResponse[]> {
    const owners = await this.organisations.findMany(tx, places.map((place) => place.organisationId));
    return places.map((place) => RegisteredPlaceResponse.of(place, owners, dayInHelsinki(at), { organisationId, writes: roles.includes('activity-publisher') }));
  }

  async one(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<PlaceAndUseResponse | undefined> {
    const place = await this.store.find(tx, id);
    if (!place) return undefined;
    const [told] = await this.many(tx, actor, [place], at);
    const here = await this.activities.named(tx, id);
    const organisers = await this.organisations.findMany(tx, here.map(({ organisationId }) => organisationId));
    return {
      ...told!,
      activities: here.map(({ organisationId, ...one }) => ({ ...one, organisation: PlaceOwnerResponse.among(organisers, organisationId), isOurs: organisationId === actor.organisationId })),
    };
  }

  async told(tx: EntityManager, id: string, at: Date): Promise<PublicPlaceResponse | undefined> {
    const place = await this.store.find(tx, id);
    return place && PublicPlaceResponse.told(place, await this.organisations.findMany(tx, [place.organisationId]), dayInHelsinki(at));
  }
}
