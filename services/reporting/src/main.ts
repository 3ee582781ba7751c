import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { reporting } from './definition.js';
import { seedProgramme } from './demo/seed-programme.js';

const service = await startService(reporting, readServiceConfig(process.env));
if (service.config.demoMonday) await seedProgramme(service.app.get(TenantTransactions));
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
