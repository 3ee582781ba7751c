import { errors } from '@nats-io/transport-node';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { isPassing, kindOf } from './failure.js';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
const fromDriver = (code: string): Error => Object.assign(new Error('x'), { driverError: { code } });

describe('failures', () => {
  it.each([withCode('ECONNREFUSED'), fromDriver('40P01'), fromDriver('40001'), fromDriver('57P01'), fromDriver('08006'), fromDriver('55P03'), fromDriver('57014'), new Error('Connection terminated unexpectedly'),
    new errors.ClosedConnectionError(), new errors.DrainingConnectionError(), new QueryRunnerAlreadyReleasedError(), new QueryRunnerProviderAlreadyReleasedError()])(
    'of the surroundings pass: %o', (failure) => expect(isPassing(failure)).toBe(true));
  it.each([fromDriver('23505'), fromDriver('42501'), new TypeError('x is undefined'), 'a string', undefined])(
    'of the message or the handler stay: %o', (failure) => expect(isPassing(failure)).toBe(false));
  it('are told by class and code alone', () => {
    expect(kindOf(Object.assign(new TypeError('Maija'), { code: 'E1' }))).toEqual({ errorClass: 'TypeError', errorCode: 'E1' });
    expect(JSON.stringify(kindOf(fromDriver('23505')))).not.toContain('x');
  });
});
