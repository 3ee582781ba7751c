import type { Row } from '../row.js';
import { event } from './event.js';
import { drain } from './drain.js';
import { fences } from './fences.js';
import { lists } from './lists.js';
import { memory } from './memory.js';
import { rebuild } from './rebuild.js';
import { relay } from './relay.js';
import { search } from './search.js';
import { start } from './start.js';
import { transition } from './transition.js';
import { write, writeOne } from './write.js';

/** Every row, in the order of the goal table. */
export const ROWS: readonly Row[] = [write, writeOne, transition, event, relay, drain, rebuild, start, memory, fences, lists, search];
