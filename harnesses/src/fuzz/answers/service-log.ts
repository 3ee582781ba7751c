import { openSync, readSync, closeSync } from 'node:fs';

/** A line in which a service tells that something went wrong on its side of the answer. */
export interface LoggedFault {
  readonly traceId: string | undefined;
  readonly fault: string;
}

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly traceId?: string;
  readonly problem?: string;
  readonly unexplained?: boolean;
  readonly error?: string;
  readonly message?: string;
  readonly frames?: readonly string[];
  readonly cause?: { readonly error?: string; readonly code?: string; readonly cause?: { readonly code?: string } };
}

/**
 * What the database refuses because nobody had looked before: bad input that came through validation (class 22), broken
 * checks and not-nulls. Two people who want the same thing at once (23505, 40001) are no fault.
 */
const SLIPPED_THROUGH = /^(22...|23502|23514|42...)$/;

/** Reads what has been added to a service's log since the last look. */
export class ServiceLog {
  private offset = 0;
  private rest = '';

  constructor(private readonly file: string) {}

  faults(): LoggedFault[] {
    return this.newLines().filter((line) => /"level":"(error|fatal)"/.test(line)).flatMap((line) => {
      const told = JSON.parse(line) as Line;
      const fault = faultIn(told);
      return fault === undefined ? [] : [{ traceId: told.traceId, fault }];
    });
  }

  private newLines(): string[] {
    const chunk = Buffer.alloc(1 << 20);
    const file = openSync(this.file, 'r');
    for (let read = readSync(file, chunk, 0, chunk.length, this.offset); read > 0; read = readSync(file, chunk, 0, chunk.length, this.offset)) {
      this.offset += read;
      this.rest += chunk.toString('latin1', 0, read);
    }
    closeSync(file);
    const lines = this.rest.split('\n');
    this.rest = lines.pop() ?? '';
    return lines;
  }
}

function faultIn({ msg, level, problem, unexplained, cause, error, message, frames }: Line): string | undefined {
  if (msg !== 'a request failed') return [`its log says "${msg}" (${level})`, error, message, frames?.slice(0, 3).join(' ')].filter(Boolean).join(': ');
  if (unexplained) return `refuses with a code that has no text (${problem})`;
  const code = cause?.code ?? cause?.cause?.code;
  if (code !== undefined && SLIPPED_THROUGH.test(code)) return `bad input reached the database, which refused it (SQLSTATE ${code})`;
  // A 5xx is told by its answer.
  return undefined;
}
