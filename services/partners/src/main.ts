import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { setTimeout as pause } from 'node:timers/promises';
import { partners } from './definition.js';
import { fillDemo } from './demo/fill-demo.js';
import { fillProgramme } from './demo/fill-responsibilities.js';

const service = await startService(partners, readServiceConfig(process.env));
const { demoMonday, issuer } = service.config;
if (demoMonday) await fillDemo(service.app, demoMonday, issuer);
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
if (demoMonday) answerForProgramme(demoMonday).catch((error: unknown) => service.logger.warn(`the demo's programme lacks who answers for it: ${error instanceof Error ? error.name : 'a failure'}`));

/** Nobody's start waits for mail; a stop in the middle loses nothing, for the next start goes on. */
async function answerForProgramme(monday: Date): Promise<void> {
  for (let looks = 0; looks < 240 && !await fillProgramme(service.app, monday); looks += 1) await pause(500, undefined, { ref: false });
}
