import { setImmediate as afterThisRound } from 'node:timers/promises';

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds after which a list that waits for somebody's lock holds the next one up no longer. */
const PATIENCE_MS = 50;
/** At most so many go at once: one statement stays short, and so does what is done again when one of them is refused. */
const MOST_AT_ONCE = 50;

/** Postgres refused the statement and took all of it back. When a connection breaks nobody knows, and then nothing is tried again here. */
const wasTakenBack = (error: unknown): boolean => (error as { severity?: unknown } | null)?.severity === 'ERROR';

/**
 * Does as one what is asked at the same time: whatever comes while a list is under way goes as the next list. Nobody waits for company,
 * so a single caller is served as if alone. Where Postgres takes a list back, each of it is tried alone, and only the one that is at fault fails.
 */
export class Together<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private running = false;

  /** @param all answers to each of the list, in its order, or does nothing at all and throws. */
  constructor(private readonly all: (items: readonly Item[]) => Promise<readonly Answer[]>) {}

  ask(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      // What this round of the event loop still brings goes along.
      await afterThisRound();
      await inPatience(this.settle(this.waiting.splice(0, MOST_AT_ONCE)));
    }
    this.running = false;
  }

  private async settle(list: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.all(list.map(({ item }) => item));
      for (const [place, { resolve }] of list.entries()) resolve(answers[place]!);
    } catch (error) {
      if (list.length === 1 || !wasTakenBack(error)) {
        for (const { reject } of list) reject(error);
        return;
      }
      await Promise.all(list.map((one) => this.settle([one])));
    }
  }
}

const inPatience = (settled: Promise<void>): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, PATIENCE_MS);
  void settled.then(() => {
    clearTimeout(timer);
    resolve();
  });
});
