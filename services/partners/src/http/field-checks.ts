import { check } from '@pirtti/http-kit';
import { isBusinessId, tidyBusinessId } from '@pirtti/kernel';

/** A Y-tunnus with its check digit. */
export const IsBusinessId = (): PropertyDecorator => check('isBusinessId', (value) => typeof value === 'string' && isBusinessId(tidyBusinessId(value)));

/** Everything that is dated here is of this century: an earlier year is a slip of the pen. */
export const FIRST_YEAR = 2000;
