import { isRealDay } from '@pirtti/kernel';
import { registerDecorator } from 'class-validator';

/** A check of our own. Its name decides which sentence the problem's list says of the field. */
export const check = (name: string, validate: (value: unknown) => boolean): PropertyDecorator => (target, property) => {
  registerDecorator({ name, target: target.constructor, propertyName: String(property), validator: { validate } });
};

/** A day that exists, `2026-11-23`, no earlier than in the first year that makes sense. */
export const IsDay = (firstYear?: number): PropertyDecorator => (target, property) => {
  check('isDateString', (value) => isRealDay(value))(target, property);
  // A day that exists and makes no sense is told apart from one that does not.
  if (firstYear !== undefined) check('isNotLongAgo', (value) => !isRealDay(value) || isRealDay(value, firstYear))(target, property);
};
