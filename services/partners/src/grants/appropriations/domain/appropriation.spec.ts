import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { APPROPRIATION_ID as id, officer as by, OPENS as at } from '../../rounds/domain/round.examples.js';
import { changeAppropriation, setAside, type Appropriation } from './appropriation.js';

const money = (more: Partial<Appropriation> = {}): Appropriation => ({ id, organisationId: by.organisationId, year: 2027, name: 'Järjestöavustukset', amountCents: 10_000_000, grantedCents: 0, version: 1, ...more });
const changing = (amountCents: number, version = 1) => changeAppropriation({ by, amountCents, reason: 'Lisätalousarvio.', version, at });

describe('an appropriation', () => {
  it('is set aside by a municipality or a region', () => {
    const command = { id, year: 2027, name: 'Järjestöavustukset', amountCents: 10_000_000, by, at };
    given(undefined).when(setAside({ ...command, organisationType: 'wellbeing-region' })).then({ type: 'AppropriationSetAside', appropriation: money(), by, at });
    given(undefined).when(setAside({ ...command, organisationType: 'association' })).thenRefused('organisation-gives-no-grants');
  });

  it('grows and shrinks, but never below what has been granted', () => {
    const spent = money({ grantedCents: 8_900_000 });
    given(spent).when(changing(8_900_000)).then({ type: 'AppropriationChanged', appropriation: { ...spent, amountCents: 8_900_000, version: 2 }, by, reason: 'Lisätalousarvio.', at });
    given(spent).when(changing(8_899_999)).thenRefused('appropriation-is-granted-already', { grantedCents: 8_900_000 });
  });

  it('is not changed over another’s change', () => {
    given(money({ version: 2 })).when(changing(11_000_000)).thenRefused('appropriation-has-changed', { version: 2 });
    given(money({ version: 2 })).when(changing(10_000_000)).thenNothing();
  });
});
