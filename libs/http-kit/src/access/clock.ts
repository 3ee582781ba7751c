/** DI token of the clock (`Clock` of the kernel): tests may stop it. */
export const CLOCK = Symbol('CLOCK');
