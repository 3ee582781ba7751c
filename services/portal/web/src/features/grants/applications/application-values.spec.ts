import { expect, it } from 'vitest';
import { applicationBodyOf, blankApplication, controlOf, lackingIn } from './application-values';

const values = { ...blankApplication({ annexes: ['budget', 'accounts'] }), title: 'Kahvila' };

it('a round’s annexes wait for their references, and only those told are sent', () => {
  expect(values.annexes).toEqual([{ kind: 'budget', reference: '' }, { kind: 'accounts', reference: '' }]);
  expect(applicationBodyOf({ ...values, asked: '8 500,50', annexes: [{ kind: 'budget', reference: ' Liite 1 ' }, { kind: 'accounts', reference: ' ' }] })).toEqual(
    { title: 'Kahvila', purpose: '', askedCents: 850_050, otherFunding: null, annexes: [{ kind: 'budget', reference: 'Liite 1' }] });
});

it('a draft needs a title, and an amount that is one', () => {
  expect([lackingIn(values), lackingIn({ ...values, asked: 'paljon' }), lackingIn({ ...values, title: ' ' })]).toEqual([[], ['asked'], ['title']]);
});

it('what the service says of an annex is told at its line, though an empty one stands above it', () => {
  const of = controlOf({ ...blankApplication({ annexes: ['budget', 'action-plan'] }), annexes: [{ kind: 'budget', reference: '' }, { kind: 'action-plan', reference: 'Sivu 1' }] });
  expect(['/annexes/0/reference', '/askedCents', '/activity/name', '/title'].map(of)).toEqual(['annexes.1.reference', 'asked', 'activityName', 'title']);
});
