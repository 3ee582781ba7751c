/** NUL, which Postgres cannot store, and halves of surrogate pairs, which are not text in any encoding. */
const FORBIDDEN = /\0|\p{Surrogate}/u;

export const hasForbiddenText = (text: string): boolean => FORBIDDEN.test(text);

/** Names that every object has, or through which its prototype could be reached. No field of ours has them, and class-validator takes them for fields that it knows. */
export const isForbiddenKey = (key: string): boolean => key === 'prototype' || Object.hasOwn(Object.prototype, key);
