import { type Rules } from './rules.js';
/** One rule broken at a time. The model is worth something only if it finds every one of them. */
export declare const BROKEN_RULES: Readonly<Record<string, Partial<Rules>>>;
