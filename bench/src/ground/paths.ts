import { fileURLToPath } from 'node:url';

/** The repository's root: this file is three folders below it, in src as in dist. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
