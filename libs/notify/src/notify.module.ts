import { Inject, Injectable, Logger, Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import type { LetterChoices } from './letter-choices.js';
import type { AnyLetterKind } from './letter-kind.js';
import { Letters } from './letters.js';
import { LetterSender } from './sending/letter-sender.js';

const LETTER_KINDS = Symbol('LETTER_KINDS');
const LETTER_CHOICES = Symbol('LETTER_CHOICES');

/** Sends letters for as long as the application runs. */
@Injectable()
class SendLetters implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Letters');
  private readonly sender: LetterSender;

  constructor(
    @Inject(MAIL_DATA_SOURCE) mail: DataSource,
    @Inject(CLOCK) clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
    @Inject(LETTER_KINDS) kinds: readonly AnyLetterKind[],
    @Inject(LETTER_CHOICES) choices: LetterChoices | null,
  ) {
    this.sender = new LetterSender({ mail, clock, kinds, choices: choices ?? undefined, settings: config.letters ?? {}, tell: (sentence) => this.logger.warn(sentence) });
  }

  onApplicationBootstrap(): void {
    if (!this.config.letters?.email) this.logger.warn('PIRTTI_SMTP_URL is not set: letters wait until it is');
    this.sender.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sender.stop();
  }
}

/** The outbox of letters and its sender, for a service that writes to people. Its migrations are `notifyMigrations`. */
@Module({})
export class NotifyModule {
  /** `choices` where people may do without some of the kinds. */
  static forService(kinds: readonly AnyLetterKind[], choices?: LetterChoices): DynamicModule {
    return { module: NotifyModule, global: true, providers: [{ provide: LETTER_KINDS, useValue: kinds }, { provide: LETTER_CHOICES, useValue: choices ?? null }, Letters, SendLetters], exports: [Letters] };
  }
}
