import type { Child } from '@pirtti/local';

export type PartKind = 'writer' | 'relay' | 'consumer' | 'broker' | 'postgres';

/** Something on the stage that can die, stand still and come back. */
export interface Part {
  readonly name: string;
  readonly kind: PartKind;
  /** Dies without a word, and stays dead until it is started. */
  kill9(): Promise<void>;
  start(): Promise<void>;
  /** Stands still, as on a machine that has stopped: its connections stay, and it says nothing. */
  freeze(): void;
  thaw(): void;
}

/** One of the stage's own processes; started again when it ends by itself, as a supervisor would. */
export class ProcessPart implements Part {
  private child: Child | undefined;
  private wanted = false;
  /** How often it ended without having been told to. */
  ended = 0;

  constructor(readonly name: string, readonly kind: PartKind, private readonly begin: () => Child) {}

  start(): Promise<void> {
    this.wanted = true;
    this.child = this.begin();
    void this.child.exited.then(() => {
      if (!this.wanted) return;
      this.ended += 1;
      return this.start();
    });
    return Promise.resolve();
  }

  async kill9(): Promise<void> {
    this.wanted = false;
    await this.child?.kill9();
  }

  /** Asks it to finish what it is doing. */
  async stop(graceMs: number): Promise<void> {
    this.wanted = false;
    await this.child?.stop('SIGTERM', graceMs);
  }

  freeze(): void {
    if (this.child?.running()) process.kill(this.child.pid, 'SIGSTOP');
  }

  thaw(): void {
    if (this.child?.running()) process.kill(this.child.pid, 'SIGCONT');
  }
}
