import { refuse, type Refusal } from '@pirtti/kernel';
import { LIMITS } from './limits.js';

/** One VEVENT of a calendar as it was written, unparsed. */
export interface EventBlock {
  readonly line: number;
  readonly text: string;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

/**
 * One pass over a calendar before anything is parsed: where its events stand, or why it is none. Counts lines, depth and lengths in place, so that a hostile
 * file costs no more than reading it once. Time zones and everything else that could be computed with are left aside: only events are ever looked at.
 */
export function scanCalendar(text: string): readonly EventBlock[] | Refusal {
  const blocks: EventBlock[] = [];
  const open: string[] = [];
  let [number, eventFrom, eventLine, unfolded] = [0, -1, 0, 0];
  let ended = false;
  for (const { from, to } of linesOf(text)) {
    number += 1;
    if (number > LIMITS.lines) return refuse('import-has-too-many-lines', { most: LIMITS.lines });
    if (to === from) continue;
    unfolded = isFolded(text, from) ? unfolded + to - from : to - from;
    if (unfolded > LIMITS.line) return refuse('import-has-too-long-a-line', { line: number, most: LIMITS.line });
    if (eventFrom >= 0 && number - eventLine > LIMITS.linesOfOne) return refuse('import-is-not-calendar', { line: eventLine });
    if (isFolded(text, from)) continue;
    const mark = markOf(text, from, to);
    if (open.length === 0 && mark?.begins !== 'VCALENDAR') return refuse('import-is-not-calendar', { line: number });
    if (mark?.begins) {
      open.push(mark.begins);
      if (open.length > LIMITS.depth) return refuse('import-is-not-calendar', { line: number });
      if (open.length === 2 && mark.begins === 'VEVENT') [eventFrom, eventLine] = [from, number];
    } else if (mark?.ends) {
      if (open.pop() !== mark.ends) return refuse('import-is-not-calendar', { line: number });
      if (open.length === 1 && mark.ends === 'VEVENT') {
        blocks.push({ line: eventLine, text: text.slice(eventFrom, to) });
        eventFrom = -1;
        if (blocks.length > LIMITS.items) return refuse('import-is-too-long', { most: LIMITS.items });
      }
      ended = open.length === 0;
    }
  }
  if (!ended) return refuse('import-is-not-calendar', { line: number });
  return blocks;
}

function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const next = end === -1 ? text.length : end;
    yield { from, to: next > from && text[next - 1] === '\r' ? next - 1 : next };
    from = next + 1;
  }
}

const isFolded = (text: string, from: number): boolean => text[from] === ' ' || text[from] === '\t';

const MARK = /^(BEGIN|END):([A-Z0-9-]{1,40})\s*$/i;
/** No component's name is longer, so that most lines need no look. */
const LONGEST_MARK = 60;

function markOf(text: string, from: number, to: number): { readonly begins?: string; readonly ends?: string } | undefined {
  if (to - from > LONGEST_MARK) return undefined;
  const [, word, name] = MARK.exec(text.slice(from, to)) ?? [];
  if (!word || !name) return undefined;
  return word.toUpperCase() === 'BEGIN' ? { begins: name.toUpperCase() } : { ends: name.toUpperCase() };
}
