import type { Harness } from '../harness.js';

/** One thing that chaos proves, in a folder of its own: alone by `--only <name>`, all of them together otherwise. Its options join those of the others. */
export type Proof = Harness;
