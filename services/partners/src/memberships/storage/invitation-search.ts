import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import { InvitationRow, toInvitation } from './invitation.row.js';

export interface InvitationCriteria {
  /** Those alone that somebody could still accept, or that could be sent again. */
  readonly waiting: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** The organisation's invitations, the newest first. */
@Injectable()
export class InvitationSearch {
  async search(tx: EntityManager, organisationId: string, { waiting, page, pageSize }: InvitationCriteria): Promise<{ items: Invitation[]; total: number }> {
    const [rows, total] = await tx.findAndCount(InvitationRow, {
      where: { organisationId, ...(waiting && { status: In(['open']) }) }, order: { invitedAt: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize,
    });
    return { items: rows.map(toInvitation), total };
  }
}
