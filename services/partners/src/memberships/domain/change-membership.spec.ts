import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { changeMembership, type ChangeMembership } from './change-membership.js';
import type { MembershipContent } from './membership.js';
import { administrator, ended, giver, granted, inDays, MEMBERSHIP_ID, TUESDAY } from './membership.examples.js';

const { name, roles, validFrom, validTo } = granted();
const standing: MembershipContent = { name, roles, validFrom, validTo };
const why = { by: giver, reason: 'Uusi tehtävä', at: TUESDAY };
const change = (content: Partial<MembershipContent>, different: Partial<ChangeMembership> = {}) => changeMembership({
  content: { ...standing, ...content }, version: 1, ...why, givable: ['activity-publisher', 'organisation-admin'], administrators: [administrator()], ...different,
});

describe('changing a membership', () => {
  it('gives and takes roles, and moves the days', () => {
    const content = { roles: ['organisation-admin'], validTo: inDays(100) } as const;
    given(granted()).when(change(content)).then({ type: 'MembershipChanged', before: granted(), after: granted({ ...content, version: 2 }), ...why });
  });

  it('to what stands there is no change, whatever the version', () => {
    given(granted({ version: 7 })).when(change({ roles: [...roles] })).thenNothing();
  });

  it('on an older version overwrites nothing', () => {
    given(granted({ version: 2 })).when(change({ name: 'Toinen' })).thenRefused('membership-has-changed', { version: 2 });
  });

  it('is refused of one’s own: nobody takes rights that they lack', () => {
    given(granted({ subject: giver.subject })).when(change({ roles: ['organisation-admin'] })).thenRefused('membership-is-your-own');
  });

  it('gives no role that the organisation has not', () => {
    given(granted()).when(change({ roles: ['service-counsellor'] })).thenRefused('organisation-has-no-such-role');
  });

  it('leaves a role that was there before alone', () => {
    const before = granted({ roles: ['service-counsellor'] });
    given(before).when(change({ roles: ['service-counsellor', 'activity-publisher'] })).then({ type: 'MembershipChanged', before, after: { ...before, roles: ['service-counsellor', 'activity-publisher'], version: 2 }, ...why });
  });

  it('is refused where it would end before it begins, of what is over, and of nothing', () => {
    given(granted()).when(change({ validFrom: inDays(3), validTo: inDays(2) })).thenRefused('validity-ends-before-it-begins');
    given(ended()).when(change({ name: 'Toinen' })).thenRefused('membership-has-ended');
    given(granted({ validTo: TUESDAY })).when(change({ name: 'Toinen' })).thenRefused('membership-has-ended');
    given(undefined).when(change({})).thenRefused('not-found');
  });

  it.each([['taking the role', { roles: ['activity-publisher'] as const }], ['an end within a month', { validTo: inDays(10) }], ['a beginning in the future', { validFrom: inDays(1) }]])('of the last administrator: %s is refused', (_, content) => {
    const last = granted({ roles: ['organisation-admin'] });
    given(last).when(change({ roles: ['organisation-admin'], ...content }, { administrators: [last] })).thenRefused('organisation-needs-an-administrator');
  });

  it('of a deputy only shortens', () => {
    const deputy = granted({ deputyFor: MEMBERSHIP_ID, validTo: inDays(10) });
    given(deputy).when(change({ validTo: inDays(5) })).then({ type: 'MembershipChanged', before: deputy, after: { ...deputy, validTo: inDays(5), version: 2 }, ...why });
    for (const content of [{ validTo: inDays(11) }, { validTo: null }, { validTo: inDays(10), roles: ['organisation-admin'] as const }]) given(deputy).when(change(content)).thenRefused('deputy-follows-another');
  });
});
