import { expect, it } from 'vitest';
import { blankRound, lackingIn, roundBodyOf } from './round-values';

const values = {
  ...blankRound('fi'), title: ' Haku ', description: 'Yksinäisyyteen.', appropriationId: 'a', budget: '85 000', opensOn: '2027-01-15', closesOn: '2027-02-05', useReportDueOn: '2028-03-31',
  criteria: [{ id: '', text: 'Tarve', mostPoints: '80' }, { id: '', text: ' ', mostPoints: '20' }], multipliers: [{ id: 'm', text: 'Lähellä.fi', factor: '1,15' }],
};

it('what is typed becomes whole cents and factors in hundredths, and an empty row is no row', () => {
  expect(roundBodyOf(values)).toMatchObject({ title: 'Haku', budgetCents: 8_500_000, criteria: [{ text: 'Tarve', mostPoints: 80 }], multipliers: [{ id: 'm', percent: 115 }], mostPoints: null, principlesId: null });
});

it('says what is missing', () => {
  expect(lackingIn(values)).toEqual([]);
  expect(lackingIn({ ...values, budget: 'paljon', title: '' })).toEqual(['title', 'budget']);
});
