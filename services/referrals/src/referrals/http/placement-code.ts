import { randomInt } from 'node:crypto';

/** No letter or digit that is mistaken for another when it is read aloud. The contract of `placement-requested` knows the same. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** A placement's short code. Chance alone: it must tell nothing of the person. */
export const newPlacementCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
