import { ValidateIf } from 'class-validator';

/** For a field that may be left out and is not `nullable` in the API's document: `@IsOptional()` would take a null as well, and keep it. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
