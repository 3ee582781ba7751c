import { expect, it } from 'vitest';
import { blankRound, controlOf, lackingIn, roundBodyOf } from './round-values';

const values = {
  ...blankRound('fi'), title: ' Haku ', description: 'Yksinäisyyteen.', appropriationId: 'a', budget: '85 000', opensOn: '2027-01-15', closesOn: '2027-02-05', useReportDueOn: '2028-03-31',
  criteria: [{ id: '', text: 'Tarve', mostPoints: '80' }, { id: '', text: ' ', mostPoints: '20' }], multipliers: [{ id: 'm', text: 'Lähellä.fi', factor: '1,15' }],
};

it('what is typed becomes whole cents and factors in hundredths, and an empty row is no row', () => {
  expect(roundBodyOf(values)).toMatchObject({ title: 'Haku', budgetCents: 8_500_000, criteria: [{ text: 'Tarve', mostPoints: 80 }], multipliers: [{ id: 'm', percent: 115 }], mostPoints: null, principlesId: null });
});

it('says what is missing, and where something else belongs than what was typed', () => {
  expect(lackingIn(values)).toEqual([]);
  expect(lackingIn({ ...values, budget: 'paljon', title: '' })).toEqual([{ control: 'title', needs: 'text' }, { control: 'budget', needs: 'amount' }]);
  const typed = { ...values, criteria: [{ id: '', text: ' ', mostPoints: '' }, { id: '', text: 'Tarve', mostPoints: '2.5' }], multipliers: [{ id: '', text: 'Lähellä.fi', factor: 'paljon' }], mostPoints: '0', leastScorers: '11' };
  expect(lackingIn(typed)).toEqual([
    { control: 'criteria.1.mostPoints', needs: 'whole', most: 1000 }, { control: 'multipliers.0.percent', needs: 'factor' }, { control: 'mostPoints', needs: 'whole', most: 100_000 }, { control: 'leastScorers', needs: 'whole', most: 10 },
  ]);
});

it('what the service says of the first row that was sent is told at that row, though an empty one stands above it', () => {
  const of = controlOf({ ...values, criteria: [{ id: '', text: ' ', mostPoints: '20' }, { id: '', text: 'Tarve', mostPoints: '20' }] });
  expect(['/criteria/0/text', '/multipliers/0/percent', '/budgetCents', '/closesTime'].map(of)).toEqual(['criteria.1.text', 'multipliers.0.percent', 'budget', 'closesTime']);
});
