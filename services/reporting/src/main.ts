import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { reporting } from './definition.js';
import { seedProgramme } from './demo/seed-programme.js';

const service = await startService(reporting, readServiceConfig(process.env));
if (service.config.demoMonday) await seedProgramme(service.app);
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
