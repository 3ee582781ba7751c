import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { partners } from './definition.js';
import { fillDemo } from './demo/fill-demo.js';

const service = await startService(partners, readServiceConfig(process.env));
if (service.config.demoMonday) await fillDemo(service.app, service.config.demoMonday, service.config.issuer);
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
