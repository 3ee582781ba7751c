import { expect, it } from 'vitest';
import type { GrantApplicationList, GrantApplicationRow } from '../../api/types/partners';
import type { GrantWork } from './api/list-grant-work';
import { grantWorkOf } from './grant-work';

const TODAY = '2027-02-10';
const row = (id: string, applicant: string, granter: string, more: Partial<GrantApplicationRow> = {}) => ({ id, applicant: { id: applicant }, granter: { id: granter }, dueOn: null, submittedAt: null, ...more }) as GrantApplicationRow;
const list = (items: readonly GrantApplicationRow[], total = items.length) => ({ items, total }) as GrantApplicationList;
const work = (more: Partial<GrantWork>): GrantWork => ({ submitted: list([]), 'supplement-requested': list([]), paid: list([]), 'use-reported': list([]), 'use-returned': list([]), ...more });
const ids = (rows: readonly GrantApplicationRow[]) => rows.map(({ id }) => id);

it('an applicant answers while an answer is taken, the last day included', () => {
  const asked = list([row('past', 'us', 'town', { dueOn: '2027-02-09' }), row('today', 'us', 'town', { dueOn: TODAY }), row('of others', 'them', 'us', { dueOn: TODAY })]);
  expect(ids(grantWorkOf(work({ 'supplement-requested': asked }), 'us', TODAY).toAnswer)).toEqual(['today']);
});

it('and tells how money was used from thirty days before the day on, and still when it is late', () => {
  const paid = list([row('later', 'us', 'town', { dueOn: '2027-03-13' }), row('soon', 'us', 'town', { dueOn: '2027-03-12' }), row('late', 'us', 'town', { dueOn: '2027-01-31' }), row('of others', 'them', 'us', { dueOn: '2027-01-31' })]);
  expect(ids(grantWorkOf(work({ paid }), 'us', TODAY).toReport)).toEqual(['soon', 'late']);
});

it('a report that was sent back is corrected from the first day on, by whom it is of', () => {
  const returned = list([row('far', 'us', 'town', { dueOn: '2027-06-30' }), row('of others', 'them', 'us', { dueOn: TODAY })]);
  expect(ids(grantWorkOf(work({ 'use-returned': returned }), 'us', TODAY).toCorrect)).toEqual(['far']);
});

it('a granter has before it what others have asked, however many, and not what it has asked itself', () => {
  const submitted = list([row('1', 'them', 'us', { submittedAt: '2027-02-02T10:00:00Z' }), row('2', 'others', 'us', { submittedAt: '2027-02-01T10:00:00Z' }), row('own', 'us', 'town', { submittedAt: '2027-01-01T10:00:00Z' })], 130);
  expect(grantWorkOf(work({ submitted, 'use-reported': list([row('1', 'them', 'us')]) }), 'us', TODAY)).toMatchObject({ toConsider: 129, oldest: '2027-02-01T10:00:00Z', toLookAt: 1 });
});

it('who only applies has nothing to decide upon', () => {
  const own = list([row('1', 'us', 'town', { submittedAt: '2027-02-02T10:00:00Z' })]);
  expect(grantWorkOf(work({ submitted: own, 'use-reported': own }), 'us', TODAY)).toMatchObject({ toConsider: 0, oldest: null, toLookAt: 0 });
});
