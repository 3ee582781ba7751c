import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { DeadLetterOffice, MailboxStrategy } from '@pirtti/mail';
import { doCommands } from './commands.js';
import { streamModule, type CarrierSettings } from './parts.js';

/** Carries the mail of one service, with its reactions. */
const settings = JSON.parse(process.env['PIRTTI_STREAM'] ?? '{}') as CarrierSettings;
const app = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(streamModule(settings), {
  logger: ['error', 'warn'],
  useFactory: (strategy: MailboxStrategy) => ({ strategy }),
  inject: [MailboxStrategy],
});
app.enableShutdownHooks();
await app.listen();
for (const aggregateId of settings.replay ?? []) await app.get(DeadLetterOffice).replay('referrals', aggregateId);
if (settings.commandsPerSecond) doCommands(app, settings.commandsPerSecond);
