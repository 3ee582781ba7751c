import { check } from '@pirtti/http-kit';

/** An instant with its offset, as RFC 3339 has it: a local time would be somebody's guess. */
export const IsInstant = (): PropertyDecorator => check('isRFC3339', (value) =>
  typeof value === 'string' && /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)));
