import { Transform } from 'class-transformer';

type Change = () => PropertyDecorator;

/** Spaces around what people type are not meant; spaces alone are no text. */
export const Trimmed: Change = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Forms send an empty text for what was left blank. */
export const BlankIsNull: Change = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));

/** `true` and `false` of a query. */
export const QueryFlag: Change = () => Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
