/** The model found the protocol wanting. */
export class Violation extends Error {}

/** One written event, as its writer knows it. */
export interface Row {
  readonly id: number;
  readonly eventId: string;
  readonly aggregate: number;
  readonly version: number;
  /** Channels that it is routed to. */
  readonly channels: readonly number[];
}

/**
 * A past of one channel in one generation: the events numbered so far, as a node in the tree of all pasts that ever were.
 * After a sender's restore the tree branches; a receiver must follow one branch and never jump to another.
 * Kept by reference and without digests, so that it judges the protocol's own digests independently.
 */
export class Past {
  private readonly next = new Map<string, Past>();

  private constructor(readonly before: Past | null, readonly row: Row | null, readonly length: number) {}

  static readonly beginning = (): Past => new Past(null, null, 0);

  /** The sender numbers one more. */
  numbered(row: Row): Past {
    const there = this.next.get(row.eventId);
    if (there) return there;
    const past = new Past(this, row, this.length + 1);
    this.next.set(row.eventId, past);
    return past;
  }

  /** The receiver reads one more: only what a sender numbered directly after this. */
  read(eventId: string): Past {
    const past = this.next.get(eventId);
    if (!past) throw new Violation(`read ${eventId} after [${this.eventIds().join(' ')}], where nobody numbered it`);
    return past;
  }

  rows(): readonly Row[] {
    return [...backwards(this)].flatMap((past) => past.row ?? []).reverse();
  }

  eventIds(): readonly string[] {
    return this.rows().map((row) => row.eventId);
  }

  /** The event at a sequence of this past. */
  at(sequence: number): string | undefined {
    for (const past of backwards(this)) if (past.length === sequence) return past.row?.eventId;
    return undefined;
  }
}

function* backwards(from: Past): Generator<Past> {
  for (let past: Past | null = from; past; past = past.before) yield past;
}

/** Within an aggregate, effects come in the order in which they were written, and nothing comes twice. */
export function checkOrder(effects: readonly Row[]): void {
  const versions = new Map<number, number>();
  for (const row of effects) {
    if ((versions.get(row.aggregate) ?? 0) >= row.version) throw new Violation(`aggregate ${row.aggregate}: version ${row.version} came late or twice`);
    versions.set(row.aggregate, row.version);
  }
}
