import type { SharedField } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may look at whom, because of which placement. Live ones can be read by the recipient; ended ones by the owner alone. */
@Entity({ name: 'disclosures' })
export class DisclosureRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ name: 'placement_id', type: 'uuid' }) placementId: string;
  @Column({ name: 'client_id', type: 'uuid' }) clientId: string;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'recipient_organisation_id', type: 'uuid' }) recipientOrganisationId: string;
  @Column({ type: 'text', array: true }) fields: SharedField[];
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'valid_until', type: 'date' }) validUntil: string;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
}
