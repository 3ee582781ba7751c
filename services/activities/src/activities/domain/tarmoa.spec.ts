import { TARGET_GROUP_CODES, TARMOA_ITEM_CODES, ptvTargetGroupsOf } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { draft, published, wholeContent } from './activity.examples.js';
import { tarmoaOf } from './tarmoa.js';

const owner = { bilingual: false, businessId: '9999900-1' };
const whole = wholeContent({ description: { fi: 'Keitetään kahvit ja jutellaan.', sv: 'Vi kokar kaffe och pratar.' } });
const lacking = (...[activity, who = owner]: Parameters<typeof tarmoaOf> | [Parameters<typeof tarmoaOf>[0]]) => tarmoaOf(activity, who).steps.filter(({ done }) => !done).map(({ item }) => item);

describe('whether Tarmoa shows an activity', () => {
  it('it does when everything that PTV asks for is there', () => {
    expect(tarmoaOf(published({ content: whole }), owner)).toMatchObject({ visible: true, targetGroups: ['KR1.1'], serviceClass: 'P4.12' });
    expect(lacking(published({ content: whole }))).toEqual([]);
  });

  it.each([
    ['target-group', { targetGroups: [] }], ['service-class', { kind: 'club' }], ['description', { description: null }], ['long-term', { durationType: 'short-term' }],
  ] as const)('names %s when that is missing', (item, more) => {
    expect(lacking(published({ content: { ...whole, ...more } }))).toEqual([item]);
    expect(tarmoaOf(published({ content: { ...whole, ...more } }), owner).visible).toBe(false);
  });

  it('names publishing for a draft and the business id for an organiser without one', () => {
    expect(lacking(draft({ content: whole }), { ...owner, businessId: null })).toEqual(['published', 'business-id']);
  });

  it('asks for Swedish where the organiser serves in both languages, and of nobody else', () => {
    const finnishOnly = { ...whole, description: { fi: 'Keitetään kahvit.' } };
    expect(lacking(published({ content: finnishOnly }), { ...owner, bilingual: true })).toEqual(['swedish']);
    expect(tarmoaOf(published({ content: finnishOnly }), owner).steps.map(({ item }) => item)).toEqual(TARMOA_ITEM_CODES.filter((item) => item !== 'swedish'));
  });

  it('takes the class that the publisher chose before that of the kind', () => {
    expect(tarmoaOf(published({ content: { ...whole, kind: 'club', serviceClass: 'P27.2' } }), owner)).toMatchObject({ visible: true, serviceClass: 'P27.2' });
  });

  it('knows a group of PTV for each of ours, each once', () => {
    expect(ptvTargetGroupsOf(TARGET_GROUP_CODES)).toEqual(['KR1', 'KR1.1', 'KR1.2', 'KR1.3', 'KR1.4', 'KR1.6']);
  });
});
