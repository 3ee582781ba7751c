import { Inject, Injectable } from '@nestjs/common';
import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import { isEmailAddress, Letters, type LetterKind } from '@pirtti/notify';
import type { EntityManager } from 'typeorm';
import { languageOf } from '../letters/language-of.js';
import type { Organisation } from '../organisations/domain/organisation.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { ConfirmationLinks } from './storage/confirmation-links.js';

/** What every question has: how long it may be answered, and where. */
export interface Question {
  /** The last day on which the link works. */
  readonly until: string;
  readonly link: string;
}

interface Asked<Details extends Question> {
  readonly kind: LetterKind<Details>;
  readonly details: Omit<Details, keyof Question>;
  /** Of which of its people the organisation is asked; of none where it is asked of itself. */
  readonly personIds: readonly string[];
  readonly expiresAt: Date;
  readonly at: Date;
}

/** Asks an organisation by letter whether what the registry says still holds; one link in it says so. */
@Injectable()
export class Asking {
  constructor(private readonly organisations: OrganisationStore, private readonly links: ConfirmationLinks, private readonly letters: Letters, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /** Where nobody can be reached the reminder stands in the registry alone. */
  async ask<Details extends Question>(tx: EntityManager, organisation: Organisation, { kind, details, personIds, expiresAt, at }: Asked<Details>): Promise<void> {
    const { id, adviserId } = organisation;
    const adviser = adviserId === null ? undefined : await this.organisations.find(tx, adviserId);
    const reader = [organisation, adviser].find((one) => one?.email && isEmailAddress(one.email));
    const { publicUrl } = this.config.letters ?? {};
    if (!reader || !publicUrl) return;
    const token = await this.links.make(tx, id, { at, expiresAt, personIds });
    const question: Question = { until: dayInHelsinki(new Date(expiresAt.getTime() - 1)), link: `${publicUrl}/vahvista/${id}${personIds.length > 0 ? '?mita=henkilot' : ''}#${token}` };
    await this.letters.write(tx, id, {
      kind, to: { email: reader.email! }, reader: { as: 'partner', addressee: { organisationId: reader.id, membershipId: null } }, language: languageOf(reader), about: { kind: 'organisation', id }, at,
      details: { ...details, ...question } as Details,
    });
  }
}
