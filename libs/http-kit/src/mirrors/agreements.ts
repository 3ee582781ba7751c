import { Injectable } from '@nestjs/common';
import type { AgreementPurpose, SharedField } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';

/** An agreement in force: what its parties may share, for what. */
export interface ActiveAgreement {
  readonly id: string;
  readonly parties: readonly string[];
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** An agreement that held once. */
export interface EndedAgreement {
  readonly id: string;
  /** The first instant at which it no longer held: by its last day, or by an earlier end. */
  readonly endedAt: Date;
}

/** The service's copy of who has agreed with whom. */
@Injectable()
export class Agreements {
  /** The agreement between two organisations for a purpose at an instant; where there are several, the one with most fields. */
  async active(tx: EntityManager, partyA: string, partyB: string, purpose: AgreementPurpose, at: Date): Promise<ActiveAgreement | undefined> {
    const [agreement] = await tx.query<ActiveAgreement[]>(
      `select agreement_id as id, parties, purposes, fields, valid_from as "validFrom", valid_to as "validTo"
         from known_agreements
        where parties @> array[$1, $2]::uuid[] and $3 = any(purposes)
          and valid_from <= $4 and (valid_to is null or valid_to > $4) and (ended_at is null or ended_at > $4)
        order by cardinality(fields) desc, agreement_id limit 1`,
      [partyA, partyB, purpose, at]);
    return agreement;
  }

  /** The one that held last for a purpose, where none does at an instant: whoever is refused can be told which it was. */
  async lastEnded(tx: EntityManager, partyA: string, partyB: string, purpose: AgreementPurpose, at: Date): Promise<EndedAgreement | undefined> {
    const [agreement] = await tx.query<EndedAgreement[]>(
      `select agreement_id as id, least(valid_to, ended_at) as "endedAt"
         from known_agreements
        where parties @> array[$1, $2]::uuid[] and $3 = any(purposes)
          and least(valid_to, ended_at) <= $4 and valid_from < least(valid_to, ended_at)
        order by least(valid_to, ended_at) desc, agreement_id limit 1`,
      [partyA, partyB, purpose, at]);
    return agreement;
  }
}
