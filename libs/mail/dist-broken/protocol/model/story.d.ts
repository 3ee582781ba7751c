import type { Rules } from './rules.js';
/**
 * A story as fast-check makes and shrinks it.
 * `faults`: everything goes wrong but the databases; `restores`: those are taken back in time too;
 * `forgetful`: begins with a sender that was restored while what it has forgotten is still on the way.
 */
export interface Story {
    readonly kind: 'faults' | 'restores' | 'forgetful';
    readonly numbers: readonly number[];
}
/** Plays a story, then lets peace come, and judges. Throws a `Violation`; answers the happenings in words. */
export declare function play(story: Story, rules: Rules, words?: string[]): void;
