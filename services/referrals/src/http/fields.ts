import { registerDecorator } from 'class-validator';

/** A day that exists, `2026-11-23`. Named so that the problem's list says "not a date". */
export const IsDay = (): PropertyDecorator => (target, property) => {
  registerDecorator({ name: 'isDateString', target: target.constructor, propertyName: String(property), validator: { validate: isRealDay } });
};

function isRealDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === value;
}

/** An instant with its offset, as RFC 3339 has it: a local time would be somebody's guess. */
export const IsInstant = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isRFC3339', target: target.constructor, propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'string' && /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)),
    },
  });
};
