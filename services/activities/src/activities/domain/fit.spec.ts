import { MUNICIPALITY_CENTRES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { wholeContent } from './activity.examples.js';
import type { PublishableContent } from './activity-content.js';
import { ALL_SLOTS, slotBit } from '../../listings/domain/slots.js';
import { fit, type FitReason, type Offer } from './fit.js';
import type { Need } from './need.js';

const need = (more: Partial<Need> = {}): Need => ({ barriers: [], wishes: [], municipalityCode: '217', home: MUNICIPALITY_CENTRES['217'], targetGroups: [], languages: [], times: [], accessibility: [], ...more });
const roomy: Offer = { hasRoom: true, slots: ALL_SLOTS };
const wednesdays: Offer = { hasRoom: true, slots: slotBit({ weekday: 3, time: 'afternoon' }) };
const ride = (kind: PublishableContent['transport'][number]['kind'], seats: number | null = null): Pick<PublishableContent, 'transport'> =>
  ({ transport: [{ kind, description: { fi: 'Kyyti' }, seats, bookingContact: null }] });
const away = { place: { ...wholeContent().place, municipalityCode: '272' as const } };
const online = { place: { ...wholeContent().place, kind: 'online' as const, onlineUrl: 'https://example.org' } };
const outside = { place: { ...wholeContent().place, kind: 'outdoors' as const } };

describe('a fit', () => {
  it.each<[string, Partial<Need>, Partial<PublishableContent>, FitReason]>([
    ['a school ride solves transport', { barriers: ['transport'] }, {}, { code: 'solves-barrier', for: true, subject: 'transport', solution: 'school-transport-seat' }],
    ['a carpool solves transport', { barriers: ['transport'] }, ride('carpool'), { code: 'solves-barrier', for: true, subject: 'transport', solution: 'carpool' }],
    ['a volunteer’s ride solves transport', { barriers: ['transport'] }, ride('volunteer-ride'), { code: 'solves-barrier', for: true, subject: 'transport', solution: 'volunteer-ride' }],
    ['a bus solves transport', { barriers: ['transport'] }, ride('public-transport'), { code: 'solves-barrier', for: true, subject: 'transport', solution: 'public-transport' }],
    ['service traffic solves transport', { barriers: ['transport'] }, ride('service-traffic'), { code: 'solves-barrier', for: true, subject: 'transport', solution: 'public-transport' }],
    ['a statutory ride solves transport', { barriers: ['transport'] }, ride('statutory-transport'), { code: 'solves-barrier', for: true, subject: 'transport', solution: 'other' }],
    ['online needs no ride', { barriers: ['transport'] }, { ...online, transport: [] }, { code: 'solves-barrier', for: true, subject: 'transport', solution: 'other' }],
    ['no ride is said plainly', { barriers: ['transport'] }, { transport: [] }, { code: 'no-transport', for: false, subject: 'transport' }],
    ['a ride without seats is no ride', { barriers: ['transport'] }, ride('carpool', 0), { code: 'no-transport', for: false, subject: 'transport' }],
    ['free of charge solves cost', { barriers: ['cost'] }, {}, { code: 'solves-barrier', for: true, subject: 'cost', solution: 'free-of-charge' }],
    ['free of charge is nice anyway', {}, {}, { code: 'free-of-charge', for: true }],
    ['a shared language solves language', { barriers: ['language'], languages: ['sv'] }, { languages: ['fi', 'sv'] }, { code: 'solves-barrier', for: true, subject: 'language' }],
    ['a shared language is nice anyway', { languages: ['fi'] }, {}, { code: 'in-language', for: true, subject: 'fi' }],
    ['a step-free place solves a building', { barriers: ['accessibility-building'] }, {}, { code: 'solves-barrier', for: true, subject: 'accessibility-building', solution: 'accessible-place' }],
    ['room for a rollator solves walking', { barriers: ['health-function'] }, { accessibility: { rollator: 'yes' } }, { code: 'solves-barrier', for: true, subject: 'health-function', solution: 'accessible-place' }],
    ['a loop solves hearing', { barriers: ['hearing-vision'] }, { accessibility: { 'hearing-aid': 'yes' } }, { code: 'solves-barrier', for: true, subject: 'hearing-vision', solution: 'accessible-place' }],
    ['what nobody described is unknown', { barriers: ['memory'] }, {}, { code: 'accessibility-unknown', for: false, subject: 'memory' }],
    ['a no is a no', { barriers: ['memory'] }, { accessibility: { 'dementia-friendly': 'no' } }, { code: 'not-accessible', for: false, subject: 'memory' }],
    ['a companion solves going alone', { barriers: ['no-companion'] }, { kind: 'friend-activity' }, { code: 'solves-barrier', for: true, subject: 'no-companion', solution: 'companion' }],
    ['a low threshold eases shame', { barriers: ['shame-stigma'] }, {}, { code: 'solves-barrier', for: true, subject: 'shame-stigma' }],
    ['digital support solves digital skills', { barriers: ['digital-skills'] }, { kind: 'digital-support' }, { code: 'solves-barrier', for: true, subject: 'digital-skills', solution: 'digital-support' }],
    ['a peer group is company', { wishes: ['company'] }, {}, { code: 'meets-wish', for: true, subject: 'company' }],
    ['an exercise group is exercise', { wishes: ['exercise'] }, { kind: 'exercise-group' }, { code: 'meets-wish', for: true, subject: 'exercise' }],
    ['any kind outdoors is outdoors', { wishes: ['outdoors'] }, outside, { code: 'meets-wish', for: true, subject: 'outdoors' }],
    ['the same municipality is near', {}, {}, { code: 'near-home', for: true, subject: '217' }],
    ['another municipality is far', {}, away, { code: 'far-away', for: false, subject: '272', kilometres: 39 }],
    ['the next village over the border is a short way', { home: { latitude: 63.83, longitude: 23.5 } }, { place: { ...away.place, coordinates: { latitude: 63.84, longitude: 23.4 } } }, { code: 'short-way', for: false, subject: '272', kilometres: 5 }],
    ['the own village is nearest', { village: 'Eskola' }, { place: { ...wholeContent().place, village: 'Eskola' } }, { code: 'in-village', for: true, subject: 'Eskola' }],
    ['what the place must be fit for, and is', { accessibility: ['wheelchair'] }, {}, { code: 'accessible', for: true, subject: 'wheelchair' }],
    ['what the place must be fit for, and is not', { accessibility: ['wheelchair'] }, { accessibility: { wheelchair: 'no' } }, { code: 'not-accessible', for: false, subject: 'wheelchair' }],
    ['what the place must be fit for, and nobody has told', { accessibility: ['stroller'] }, {}, { code: 'accessibility-unknown', for: false, subject: 'stroller' }],
    ['the group it is meant for', { targetGroups: ['widowed', 'older-living-alone'] }, {}, { code: 'for-target-group', for: true, subject: 'older-living-alone' }],
    ['everyone is for everyone', { targetGroups: ['carer'] }, { targetGroups: ['everyone'] }, { code: 'for-target-group', for: true, subject: 'everyone' }],
  ])('%s', (_name, wanted, offered, reason) => {
    expect(fit(need(wanted), wholeContent(offered), roomy).reasons).toContainEqual(reason);
  });

  it.each<[string, Partial<Need>, Offer, FitReason]>([
    ['there is room', {}, roomy, { code: 'has-room', for: true }],
    ['there is no room', {}, { ...roomy, hasRoom: false }, { code: 'full', for: false }],
    ['a time suits', { times: [{ weekday: 1, time: 'morning' }, { weekday: 3, time: 'afternoon' }] }, wednesdays, { code: 'fits-time', for: true, subject: '3-afternoon' }],
    ['no time suits', { times: [{ weekday: 3, time: 'evening' }] }, wednesdays, { code: 'other-time', for: false }],
  ])('says when %s', (_name, wanted, offer, reason) => {
    expect(fit(need(wanted), wholeContent(), offer).reasons).toContainEqual(reason);
  });

  it('says nothing of times to who can come at any', () => {
    expect(fit(need(), wholeContent(), wednesdays).reasons.map((one) => one.code)).not.toContain('fits-time');
  });

  it('says nothing of a barrier on which an activity has no bearing', () => {
    const subjects = fit(need({ barriers: ['care-duty', 'time', 'information', 'no-suitable-activity', 'other'] }), wholeContent(), roomy).reasons.map((one) => one.subject);
    expect(subjects).toEqual(['217', undefined, undefined]);
  });

  it('says neither near nor far of what meets online', () => {
    expect(fit(need(), wholeContent(online), roomy).reasons.map((one) => one.code)).toEqual(['has-room', 'free-of-charge']);
  });

  it('gives the reasons for before those against, the weightiest first', () => {
    const codes = fit(need({ barriers: ['transport', 'memory'], wishes: ['company'] }), wholeContent({ transport: [] }), roomy).reasons.map((one) => one.code);
    expect(codes).toEqual(['meets-wish', 'near-home', 'has-room', 'free-of-charge', 'no-transport', 'accessibility-unknown']);
  });

  it('puts the group that a person can get to before the one that only sounds nicer', () => {
    const wanted = need({ barriers: ['transport'], wishes: ['company', 'peer-support'] });
    const reachable = fit(wanted, wholeContent({ kind: 'club' }), roomy);
    const nicer = fit(wanted, wholeContent({ transport: [] }), roomy);
    expect(reachable.score).toBeGreaterThan(nicer.score);
  });

  it('puts a full group behind one with room', () => {
    const wanted = need({ barriers: ['transport'], wishes: ['company'] });
    expect(fit(wanted, wholeContent(), { ...roomy, hasRoom: false }).score).toBeLessThan(fit(wanted, wholeContent({ kind: 'culture' }), roomy).score);
  });
});
