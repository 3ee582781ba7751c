import type { Asked, Finding } from '../harness.js';

/** One part of the judgement: throws where it could not judge, says what it counted, returns what must not be. */
export type Part = (asked: Asked, say: (line: string) => void) => Promise<readonly Finding[]>;
