import { ACCESSIBILITY_PROFILE_CODES, BARRIER_CODES, TARGET_GROUP_CODES, WISH_CODES } from '@pirtti/kernel';

/** The codes of a list as bits of a number, by their order in the list. A change of the order makes other listings: see LISTING_VERSION. */
const bitsOf = <Code extends string>(codes: readonly Code[]) => (some: readonly Code[]): number => some.reduce((bits, code) => bits | (1 << codes.indexOf(code)), 0);

export const groupBits = bitsOf(TARGET_GROUP_CODES);
export const profileBits = bitsOf(ACCESSIBILITY_PROFILE_CODES);
export const barrierBits = bitsOf(BARRIER_CODES);
export const wishBits = bitsOf(WISH_CODES);

/** The codes whose bits are set. */
export const codesIn = <Code extends string>(codes: readonly Code[], bits: number): readonly Code[] => codes.filter((_, index) => bits & (1 << index));
