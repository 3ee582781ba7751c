import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { MailboxStrategy } from '../mailbox-strategy.js';
import { proofModule, settings } from './proof-service.js';
/** Carries the mail of one service, with its reactions. */
const app = await NestFactory.createMicroservice(proofModule(settings()), {
    logger: ['error', 'warn'],
    useFactory: (strategy) => ({ strategy }),
    inject: [MailboxStrategy],
});
app.enableShutdownHooks();
await app.listen();
//# sourceMappingURL=post-process.js.map