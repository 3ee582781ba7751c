import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Letters } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeToOrganisations } from '../../letters/write-to-organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { AgreementFact } from '../domain/agreement-facts.js';
import type { Agreement } from '../domain/agreement.js';
import { askedToSign } from '../domain/asked-to-sign.js';
import { AgreementStore } from '../storage/agreement.store.js';
import { SIGNATURE_AWAITED } from './signature-letter.js';

/** Changes agreements, and writes to those whose signature is awaited from then on. */
@Injectable()
export class Signing {
  constructor(
    private readonly agreements: AgreementStore, private readonly organisations: OrganisationStore, private readonly letters: Letters, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Letters are written with the change: where it was made before, or is refused, there are none. */
  async change(tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Agreement | undefined, AgreementFact>, at: Date): Promise<Agreement | Refusal> {
    // As it was when it was locked: whoever came second has changed nothing.
    let before: Agreement | undefined;
    const after = await this.agreements.change(tx, actingOrganisationId, id, (agreement) => { before = agreement; return decide(agreement); });
    if (!isRefusal(after)) await this.ask(tx, actingOrganisationId, after, askedToSign(before, after), at);
    return after;
  }

  private async ask(tx: EntityManager, signerId: string, { id }: Agreement, asked: readonly string[], at: Date): Promise<void> {
    const { publicUrl } = this.config.letters ?? {};
    if (!publicUrl || asked.length === 0) return;
    const known = await this.organisations.findMany(tx, [signerId, ...asked]);
    const details = { signer: known.get(signerId)!.names, link: `${publicUrl}/tyo/sopimukset/${id}` };
    await writeToOrganisations(this.letters, tx, signerId, asked.flatMap((party) => known.get(party) ?? []), { kind: SIGNATURE_AWAITED, details, about: { kind: 'agreement', id }, at });
  }
}
