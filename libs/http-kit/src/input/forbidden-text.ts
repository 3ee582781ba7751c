/** NUL, which Postgres cannot store, and halves of surrogate pairs, which are not text in any encoding. */
const FORBIDDEN = /\0|\p{Surrogate}/u;

export const hasForbiddenText = (text: string): boolean => FORBIDDEN.test(text);

/** Names through which an object's prototype could be reached. No field of ours has them. */
export const isForbiddenKey = (key: string): boolean => key === '__proto__' || key === 'constructor' || key === 'prototype';
