import { check } from '@pirtti/http-kit';
import { isBusinessId, tidyBusinessId } from '@pirtti/kernel';

/** A Y-tunnus with its check digit. */
export const IsBusinessId = (): PropertyDecorator => check('isBusinessId', (value) => typeof value === 'string' && isBusinessId(tidyBusinessId(value)));
