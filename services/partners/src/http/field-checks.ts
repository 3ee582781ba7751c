import { isBusinessId, tidyBusinessId } from '@pirtti/kernel';
import { registerDecorator } from 'class-validator';

const check = (name: string, validate: (value: unknown) => boolean): PropertyDecorator => (target, property) => {
  registerDecorator({ name, target: target.constructor, propertyName: String(property), validator: { validate } });
};

/** A Y-tunnus with its check digit. */
export const IsBusinessId = (): PropertyDecorator => check('isBusinessId', (value) => typeof value === 'string' && isBusinessId(tidyBusinessId(value)));

/** A day that exists, `2022-12-31`, in a century that anybody remembers. */
export const IsDay = (): PropertyDecorator => check('isDateString', (value) => {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
});
