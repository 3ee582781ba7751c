import { CLOCK, Organisations } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consentStatus, type Consent } from '../domain/consent.js';
import type { ConsentResponse } from './consent.response.js';

/** Consents with the names of those who are named in them. */
@Injectable()
export class ConsentRendering {
  constructor(private readonly organisations: Organisations, @Inject(CLOCK) private readonly clock: Clock) {}

  async many(tx: EntityManager, consents: readonly Consent[]): Promise<ConsentResponse[]> {
    const organisations = await this.organisations.findMany(tx, consents.flatMap((consent) => consent.recipients));
    const now = this.clock.now();
    return consents.map((consent) => ({
      id: consent.id, textVersion: consent.textVersion, language: consent.language, purposes: [...consent.purposes], fields: [...consent.fields],
      recipients: consent.recipients.map((id) => ({ id, names: organisations.get(id)?.names ?? null })),
      how: consent.how, recordedAt: consent.recordedAt.toISOString(), validUntil: consent.validUntil,
      withdrawnAt: consent.withdrawnAt?.toISOString() ?? null, status: consentStatus(consent, now),
    }));
  }
}
