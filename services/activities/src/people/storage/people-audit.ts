import { Audit, type AuditOutcome } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Stands in the audit where a login's issuer would: who came had the secret of a letter. */
const BY_LINK = 'urn:pirtti:link';
/** Nobody has said yet who they are. */
const NOBODY_KNOWN = 'anonymous';
/** Nobody did it: its time had come. */
const BY_RETENTION = { issuer: 'urn:pirtti:retention', subject: 'retention' } as const;

interface Noted {
  readonly organisationId: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId?: string;
  readonly outcome?: AuditOutcome;
  /** The refusal's code. */
  readonly reason?: string;
  readonly at: Date;
}

/** The audit of personal data that is read or written without a login: by ids, never a name or a secret. */
@Injectable()
export class PeopleAudit {
  constructor(private readonly audit: Audit) {}

  /** What somebody without an account saw or did. Nobody's link where they come for the first time. */
  async byLink(tx: EntityManager, { personId, outcome = 'done', ...note }: Noted & { readonly personId?: string }): Promise<void> {
    await this.audit.record(tx, { ...note, outcome, person: { issuer: BY_LINK, subject: personId ?? NOBODY_KNOWN } });
  }

  async byRetention(tx: EntityManager, { outcome = 'done', ...note }: Noted): Promise<void> {
    await this.audit.record(tx, { ...note, outcome, person: BY_RETENTION });
  }
}
