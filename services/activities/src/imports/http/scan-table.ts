import { refuse, type Refusal } from '@pirtti/kernel';
import { LIMITS } from '../domain/limits.js';

/** One pass over a table before it is parsed: a flood of lines or a line without end costs no more than being looked at once. */
export function scanTable(text: string): Refusal | undefined {
  let line = 0;
  for (let from = 0; from < text.length;) {
    line += 1;
    if (line > LIMITS.lines) return refuse('import-has-too-many-lines', { most: LIMITS.lines });
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from > LIMITS.line) return refuse('import-has-too-long-a-line', { line, most: LIMITS.line });
    from = to + 1;
  }
  return undefined;
}
