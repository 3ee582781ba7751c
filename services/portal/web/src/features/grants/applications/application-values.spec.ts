import { expect, it } from 'vitest';
import { applicationBodyOf, blankApplication, lackingIn } from './application-values';

const values = { ...blankApplication({ annexes: ['budget', 'accounts'] }), title: 'Kahvila' };

it('a round’s annexes wait for their references, and only those told are sent', () => {
  expect(values.annexes).toEqual([{ kind: 'budget', reference: '' }, { kind: 'accounts', reference: '' }]);
  expect(applicationBodyOf({ ...values, asked: '8 500,50', annexes: [{ kind: 'budget', reference: ' Liite 1 ' }, { kind: 'accounts', reference: ' ' }] })).toEqual(
    { title: 'Kahvila', purpose: '', askedCents: 850_050, otherFunding: null, annexes: [{ kind: 'budget', reference: 'Liite 1' }] });
});

it('a draft needs a title, and an amount that is one', () => {
  expect([lackingIn(values), lackingIn({ ...values, asked: 'paljon' }), lackingIn({ ...values, title: ' ' })]).toEqual([[], ['asked'], ['title']]);
});
