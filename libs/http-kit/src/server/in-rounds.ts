import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds, type Pace } from './rounds.js';

/** A provider that does its round again and again for as long as the application runs. A round that failed is logged under the provider's own name. */
export abstract class InRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly rounds: Rounds;
  private readonly logger = new Logger(this.constructor.name);

  constructor(pace: Pace) {
    this.rounds = new Rounds({ ...pace, round: () => this.round(), tell: (error) => this.failed(error) });
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** Ends what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** One round; it may say after how many ms the next one is due. */
  protected abstract round(): Promise<number | void>;

  protected failed(error: unknown): void {
    this.logger.error(error);
  }
}
