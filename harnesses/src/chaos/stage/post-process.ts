import 'reflect-metadata';
import { MailboxStrategy } from '@pirtti/mail';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { countingModule } from './counting-service.js';
import { ownSettings } from './process-settings.js';

/** Carries the mail of one service, with its reactions. */
const app = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(countingModule(ownSettings()), {
  logger: ['error', 'warn'],
  useFactory: (strategy: MailboxStrategy) => ({ strategy }),
  inject: [MailboxStrategy],
});
app.enableShutdownHooks();
await app.listen();
