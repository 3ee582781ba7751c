import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { MailboxStrategy } from '../mailbox-strategy.js';
import { proofModule, settings } from './proof-service.js';

/** Carries the mail of one service, with its reactions. */
const app = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(proofModule(settings()), {
  logger: ['error', 'warn'],
  useFactory: (strategy: MailboxStrategy) => ({ strategy }),
  inject: [MailboxStrategy],
});
app.enableShutdownHooks();
await app.listen();
