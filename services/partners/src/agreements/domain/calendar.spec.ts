import { expect, it } from 'vitest';
import { AGREEMENT_ID as agreementId, draft, REGION_ID as organisationId, signed, terminated, terms } from './agreement.examples.js';
import { byTheCalendar } from './calendar.js';

// Its last day is 2027-12-31: in Finland that day ends at 22 by UTC.
const END = new Date('2027-12-31T22:00:00Z');
const bounded = { terms: terms({ validTo: END }) };
const day = 24 * 60 * 60 * 1000;
const on = (ms: number) => new Date(END.getTime() + ms);

it('an agreement ends soon from ninety days before its end on, and not a second earlier', () => {
  expect(byTheCalendar(signed(bounded), on(-90 * day - 1000))).toBeUndefined();
  for (const at of [on(-90 * day), on(-1)]) expect(byTheCalendar(signed(bounded), at)).toEqual({ type: 'AgreementExpiring', agreementId, organisationId, lastDay: '2027-12-31', at });
});

it('and has run out from the day after its last', () => {
  for (const at of [END, on(400 * day)]) expect(byTheCalendar(signed(bounded), at)).toEqual({ type: 'AgreementRanOut', agreementId, organisationId, overFrom: '2028-01-01', at });
});

it('what has no end, was never signed, or was ended before its time is not touched by the calendar', () => {
  for (const agreement of [signed({ terms: terms({ validTo: null }) }), draft(bounded), { ...terminated(), ...bounded }]) expect(byTheCalendar(agreement, on(day))).toBeUndefined();
});
