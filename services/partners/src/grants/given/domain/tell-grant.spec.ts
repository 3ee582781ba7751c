import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { APPLICANT_ID, officer, secretary } from '../../applications/domain/application.examples.js';
import { AFTERWARDS as at } from '../../rounds/domain/round.examples.js';
import { retractGrant, tellGrant, type ToldGrant } from './tell-grant.js';

const id = 'c1b1f0c5-3c1e-4d57-9a51-0a6b2f6f0a31';
const stea = { id, recipientId: APPLICANT_ID, funderName: 'STEA', title: 'Ak-avustus', year: 2027, amountCents: 4_000_000, decidedOn: '2027-02-01', source: 'Päätös 123/2027' } as const;
const told = (organisationId: string): ToldGrant => ({ ...stea, organisationId, isRetracted: false });
const telling = (more: Partial<Parameters<typeof tellGrant>[0]> = {}) =>
  tellGrant({ ...stea, by: secretary, organisationType: 'association', isRecipientKnown: true, today: '2027-02-22', at, ...more });

describe('a grant from outside', () => {
  it('is told by the association that got it, or by a municipality or a region', () => {
    given(undefined).when(telling()).then({ type: 'GrantTold', grant: told(secretary.organisationId), by: secretary, at });
    given(undefined).when(telling({ by: officer, organisationType: 'wellbeing-region' })).then({ type: 'GrantTold', grant: told(officer.organisationId), by: officer, at });
  });

  it('is told by no other association', () => {
    given(undefined).when(telling({ by: officer })).thenRefused('grant-is-of-another-organisation');
  });

  it('has a recipient whom the registry knows, and a day that has been', () => {
    given(undefined).when(telling({ isRecipientKnown: false })).thenRefused('recipient-is-not-in-the-registry');
    given(undefined).when(telling({ decidedOn: '2027-02-23' })).thenRefused('day-is-in-the-future');
  });

  it('is taken back by whoever told it', () => {
    const mine = told(secretary.organisationId);
    given(mine).when(retractGrant({ by: officer, at })).thenRefused('not-found');
    given(mine).when(retractGrant({ by: secretary, at })).then({ type: 'ToldGrantRetracted', grantId: id, by: secretary, at });
    given({ ...mine, isRetracted: true }).when(retractGrant({ by: secretary, at })).thenNothing();
  });
});
