import type { Row } from '../row.js';
import { event } from './event.js';
import { drain } from './drain.js';
import { rebuild } from './rebuild.js';
import { relay } from './relay.js';
import { write, writeOne } from './write.js';

/** Every row, in the order of the goal table. */
export const ROWS: readonly Row[] = [write, writeOne, event, relay, drain, rebuild];
