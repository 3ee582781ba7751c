import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { consent, CONSENT_ID, KOHTAAMISPAIKKA } from '../../consents/domain/consent.examples.js';
import { hearAcceptance, hearAttendance, hearCorrection, hearDeclining } from './hear-of-placement.js';
import {
  acceptedPlacement, ACTIVITY, agreement, ANOTHER, AT, byAssociation, byCounsellor, byLinkPerson, bySystem, closed, completed, inSupport, LATER, placed, placement,
  PLACEMENT_ID, placementRequested,
} from './referral.examples.js';
import { requestPlacement, type RequestPlacement } from './request-placement.js';
import { revokeReferral } from './revoke-referral.js';

const request = (change: Partial<RequestPlacement> = {}) => requestPlacement({
  at: LATER, by: byLinkPerson(), placementId: PLACEMENT_ID, code: 'K7P2QX', activityId: null, activity: { id: ACTIVITY, organisationId: KOHTAAMISPAIKKA },
  agreement: agreement(), consents: [consent()], ...change,
});
const requested = (consentId: string) => ({ kind: 'placement-requested', at: LATER, by: byLinkPerson(), consentId, disclosed: { fields: ['name', 'phone'], until: '2027-11-16' }, placement: placement({ requestedAt: LATER }) }) as const;

describe('requesting a placement', () => {
  it('asks the seat of the activity that the counsellor had in mind', () => given(inSupport()).when(request()).then(requested(CONSENT_ID)));
  it('stands on a newer consent when the old one does not name the association', () => {
    const newer = consent({ id: ANOTHER });
    given(inSupport()).when(request({ consents: [newer, consent({ recipients: [] })] })).then(requested(ANOTHER));
  });
  it('stands on a newer consent when the old one names more than the agreement covers', () => {
    const wider = consent({ fields: ['name', 'needs'] });
    given(inSupport()).when(request({ consents: [consent({ id: ANOTHER }), wider] })).then(requested(ANOTHER));
  });
  it.each([
    ['no activity was chosen', inSupport({ activityId: null }), {}, 'activity-is-missing'],
    ['the consent was withdrawn meanwhile', inSupport(), { consents: [consent({ withdrawnAt: AT })] }, 'consent-is-withdrawn'],
    ['the client has given none', inSupport(), { consents: [] }, 'consent-is-missing'],
    ['no consent names the association', inSupport(), { consents: [consent({ recipients: [] })] }, 'consent-does-not-name-recipient'],
    ['there is no agreement', inSupport(), { agreement: undefined }, 'agreement-is-missing'],
    ['the agreement has ended', inSupport(), { agreement: agreement({ endsAt: LATER }) }, 'agreement-is-missing'],
    ['the consent names a field that the agreement does not cover', inSupport(), { agreement: agreement({ fields: ['name'] }) }, 'consent-exceeds-agreement'],
    ['the activity is no longer offered', inSupport(), { activity: undefined }, 'activity-is-not-offered'],
    ['another link person holds it', inSupport(), { by: byLinkPerson(ANOTHER) }, 'referral-is-with-another-link-person'],
  ] as const)('is refused when %s', (_name, state, change, code) => given(state).when(request(change)).thenRefused(code));
});

const news = { at: LATER, placementId: PLACEMENT_ID, organisationId: KOHTAAMISPAIKKA };
const marked = { kind: 'attendance-marked', at: LATER, by: byAssociation, occurredOn: '2026-11-25' } as const;
const placedNow = { kind: 'referral-placed', at: LATER, by: bySystem } as const;

describe('hearing of a placement', () => {
  const accepted = hearAcceptance({ ...news, startsOn: '2026-11-25' });
  it('remembers the acceptance, once', () => {
    given(placementRequested()).when(accepted).then({ kind: 'placement-accepted', at: LATER, by: byAssociation, startsOn: '2026-11-25' });
    given(placementRequested({ placement: acceptedPlacement() })).when(accepted).then();
  });
  it('goes back to the link person when it is declined, once', () => {
    const declined = hearDeclining({ ...news, reason: 'no-capacity' });
    given(placementRequested()).when(declined).then({ kind: 'placement-declined', at: LATER, by: byAssociation, reason: 'no-capacity' });
    given(inSupport({ placement: placement({ status: 'declined' }) })).when(declined).then();
  });
  it('is placed by the first attendance, and by that only', () => {
    given(placementRequested({ placement: acceptedPlacement() })).when(hearAttendance({ ...news, occurredOn: '2026-11-25' })).then(marked, placedNow);
    given(placed()).when(hearAttendance({ ...news, occurredOn: '2026-11-25' })).then();
    given(placed()).when(hearAttendance({ ...news, occurredOn: '2026-12-02' })).then({ ...marked, occurredOn: '2026-12-02' });
  });
  it.each([
    ['of another placement', { ...news, placementId: ANOTHER }],
    ['from an association that was not asked', { ...news, organisationId: ANOTHER }],
  ])('does not listen to news %s', (_name, strange) => {
    given(placementRequested()).when(hearAcceptance({ ...strange, startsOn: null })).then();
    given(placementRequested()).when(hearDeclining({ ...strange, reason: 'other' })).then();
    given(placementRequested()).when(hearAttendance({ ...strange, occurredOn: '2026-11-25' })).then();
    given(placed()).when(hearCorrection({ ...strange, occurredOn: '2026-11-25', attendancesLeft: 0 })).then();
  });
  it('listens no more after a withdrawal', () => {
    given(closed('revoked', { placement: placement({ status: 'withdrawn' }) })).when(hearAttendance({ ...news, occurredOn: '2026-11-25' })).then();
  });
});

describe('hearing that an attendance was a mistake', () => {
  const corrected = (attendancesLeft: number) => hearCorrection({ ...news, occurredOn: '2026-11-25', attendancesLeft });
  const takenBack = { kind: 'attendance-taken-back', at: LATER, by: byAssociation, occurredOn: '2026-11-25' } as const;
  const unplaced = { kind: 'referral-unplaced', at: LATER, by: bySystem } as const;
  it('unplaces when none is left', () => given(placed()).when(corrected(0)).then(takenBack, unplaced));
  it('leaves it placed when another stands', () => {
    given(placed({ placement: acceptedPlacement({ attendedOn: ['2026-11-25', '2026-12-02'] }) })).when(corrected(1)).then(takenBack);
  });
  it('takes the placing back from a completed one too, and can give it again', () => {
    given(completed()).when(corrected(0)).then(takenBack, unplaced);
    given(completed({ placedAt: null, placement: acceptedPlacement() })).when(hearAttendance({ ...news, occurredOn: '2026-11-25' })).then(marked, placedNow);
  });
  it('changes nothing the second time', () => given(placementRequested({ placement: acceptedPlacement() })).when(corrected(0)).then());
});

describe('a withdrawn consent', () => {
  const revoke = revokeReferral({ at: LATER, by: byCounsellor() });
  const withdrawn = { kind: 'placement-withdrawn', at: LATER, by: byCounsellor() } as const;
  const revoked = { kind: 'referral-closed', at: LATER, by: byCounsellor(), status: 'revoked', reason: null } as const;
  it('takes back what was asked', () => given(placementRequested()).when(revoke).then(withdrawn, revoked));
  it('has nothing to take back before', () => given(inSupport()).when(revoke).then(revoked));
  it('ends the placement of a completed one, which stays completed', () => given(completed()).when(revoke).then(withdrawn));
  it('changes nothing the second time', () => given(closed('revoked', { placement: placement({ status: 'withdrawn' }) })).when(revoke).then());
});
