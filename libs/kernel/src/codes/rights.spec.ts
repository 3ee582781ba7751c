import { expect, it } from 'vitest';
import { ROLE_CODES } from './people.js';
import { rightsOf, ROLE_SENTENCES, rolesOfKind, RIGHT_CODES } from './rights.js';

it('what roles allow adds up, in the order of the list', () => {
  expect(rightsOf(['reporting-officer', 'activity-publisher'])).toEqual(['activities', 'participants', 'reports']);
  expect(rightsOf(ROLE_CODES)).toEqual(RIGHT_CODES);
  expect(rightsOf([])).toEqual([]);
});

it('who sees no clients is told so', () => {
  const seesPeople = ROLE_CODES.filter((role) => rightsOf([role]).some((right) => ['clients', 'support', 'desk', 'participants'].includes(right)));
  expect(ROLE_CODES.filter((role) => /asiakkaita\.$/.test(ROLE_SENTENCES[role].fi))).toEqual(ROLE_CODES.filter((role) => !seesPeople.includes(role)));
});

it('an association gives no right to clients or to an area’s figures', () => {
  expect(rolesOfKind('association')).toEqual(['activity-publisher', 'attendance-helper', 'volunteer-coordinator', 'association-adviser', 'organisation-admin']);
  expect(rolesOfKind('municipality')).not.toContain('service-counsellor');
  expect([...rolesOfKind('wellbeing-region')].sort()).toEqual([...ROLE_CODES].sort());
});
