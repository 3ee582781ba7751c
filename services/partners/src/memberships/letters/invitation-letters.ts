import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import { Letters, type SentLetter } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { Invitation } from '../domain/invitation.js';
import { INVITATION } from './invitation-letter.js';

/** Letters to those who are invited. */
@Injectable()
export class InvitationLetters {
  constructor(private readonly letters: Letters, private readonly organisations: OrganisationStore, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /** Queues the letter with the change. False where there is no address, or nobody has said where the pages are: then the link is handed over in person. */
  async send(tx: EntityManager, { id, organisationId, by, email, language, expiresAt }: Invitation, token: string, at: Date): Promise<boolean> {
    const { publicUrl } = this.config.letters ?? {};
    const known = await this.organisations.findMany(tx, [organisationId, by.organisationId]);
    const [organisation, sender] = [known.get(organisationId), known.get(by.organisationId)];
    if (email === null || !publicUrl || !organisation || !sender) return false;
    await this.letters.write(tx, sender.id, {
      kind: INVITATION, to: { email }, reader: { as: 'partner' }, language, about: { kind: 'invitation', id }, at,
      details: { organisation: organisation.names, sender: sender.id === organisation.id ? null : sender.names, until: dayInHelsinki(expiresAt), link: `${publicUrl.replace(/\/$/, '')}/kutsu#${token}` },
    });
    return true;
  }

  /** What has become of the latest letter about each invitation. */
  async latest(tx: EntityManager, invitations: readonly Invitation[]): Promise<ReadonlyMap<string, SentLetter>> {
    const all = await this.letters.about(tx, invitations.map(({ id }) => id));
    return new Map([...all].flatMap(([id, [letter]]) => (letter ? [[id, letter] as const] : [])));
  }
}
