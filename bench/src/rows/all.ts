import type { Row } from '../row.js';
import { event } from './event.js';
import { write, writeOne } from './write.js';

/** Every row, in the order of the goal table. */
export const ROWS: readonly Row[] = [write, writeOne, event];
