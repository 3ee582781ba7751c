import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { registerDecorator, ValidateNested } from 'class-validator';

type Shape = abstract new () => object;

/** One set of fields. `@ValidateNested` alone would also take a list of them, `[]` included, which nobody behind it expects. */
export const Nested = (shape: () => Shape): PropertyDecorator => applyDecorators(isObject(false), ValidateNested(), Type(shape as () => never));

/** A list of sets of fields; a list within the list is none. Say how long it may be with `@ArrayMaxSize`. */
export const NestedList = (shape: () => Shape): PropertyDecorator =>
  applyDecorators(isObject(true), ValidateNested({ each: true }), Type(shape as () => never));

/** Named so that the problem's list says "must be a set of fields", or "must be a list". */
const isObject = (inList: boolean): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: inList ? 'isArray' : 'isObject', target: target.constructor, propertyName: String(property),
    validator: { validate: (value: unknown) => (inList ? Array.isArray(value) && value.every(isOne) : isOne(value)) },
  });
};

const isOne = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
