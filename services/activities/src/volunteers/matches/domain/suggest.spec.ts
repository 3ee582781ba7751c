import { describe, expect, it } from 'vitest';
import { model, need, volunteer } from '../../volunteering.examples.js';
import { suggest, type Candidate } from './suggest.js';

const TODAY = '2026-11-16';
const candidate = (name: string, more: Parameters<typeof volunteer>[0] = {}, pairs = 0): Candidate => ({ volunteer: volunteer({ id: name, ...more }), pairs });
const ids = (candidates: Candidate[], of = need()) => suggest(of, model(), candidates, TODAY).map(({ volunteer: { id } }) => id);

describe('who fits what somebody wishes for', () => {
  const near = candidate('a-near');
  const sameTown = candidate('b-town', { villages: [] });
  const farther = candidate('c-farther', { municipalityCode: '272', villages: [] });
  const otherTongue = candidate('d-tongue', { languages: ['sv'] });
  const untrained = candidate('e-untrained', { trainedOn: null });
  const busy = candidate('f-busy', { maxMatches: 2 }, 1);
  const full = candidate('g-full', {}, 1);

  it('is told with reasons for and against', () => {
    const [first] = suggest(need(), model(), [near], TODAY);
    expect(first).toMatchObject({ pros: ['same-municipality', 'same-village', 'common-language', 'has-skills', 'free-then', 'waits-for-a-pair'], cons: [], obstacles: [], score: 25 });
    const [other] = suggest(need({ skills: ['walking', 'music'], times: ['weekend-day'] }), model(), [candidate('x', { municipalityCode: '272', villages: [], languages: ['sv'], maxMatches: 2 }, 1)], TODAY);
    expect(other).toMatchObject({ pros: ['has-some-skills'], cons: ['other-municipality', 'no-common-language', 'other-times', 'has-a-pair-already'], obstacles: [], score: -15 });
  });

  it('comes in the order of fit, those for whom something is missing after all others', () => {
    expect(ids([full, untrained, otherTongue, farther, busy, sameTown, near])).toEqual(['a-near', 'f-busy', 'b-town', 'c-farther', 'd-tongue', 'e-untrained', 'g-full']);
  });

  it('has the same answer whatever the order in which the rows come', () => {
    const all = [near, sameTown, farther, otherTongue, untrained, busy, full];
    const expected = ids(all);
    for (let turn = 0; turn < all.length; turn += 1) expect(ids([...all.slice(turn), ...all.slice(0, turn)].reverse())).toEqual(expected);
  });

  it('leaves out who is not with us and who has another task', () => {
    expect(ids([candidate('a', { status: 'applied' }), candidate('b', { status: 'ended' }), candidate('c', { roles: ['driver'] })])).toEqual([]);
    expect(suggest(need(), model(), [candidate('p', { status: 'paused' })], TODAY)[0]?.obstacles).toEqual(['volunteer-is-not-active']);
  });

  it('says what would have to be put right where somebody under eighteen is concerned', () => {
    expect(suggest(need({ concernsMinors: true }), model(), [near], TODAY)[0]?.obstacles).toEqual(['record-check-is-missing']);
  });

  it('holds nothing against who has not said when they have time, nor for a place that is not told', () => {
    const [one] = suggest(need({ municipalityCode: null, village: null, languages: [], skills: [] }), model(), [candidate('a', { times: [] })], TODAY);
    expect([one!.pros, one!.cons]).toEqual([['waits-for-a-pair'], ['area-unknown']]);
  });

  it('forgives how a village is written', () => expect(suggest(need({ village: ' YLIKANNUS ' }), model(), [near], TODAY)[0]?.pros).toContain('same-village'));
});
