import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { referrals } from './definition.js';

await startService(referrals, readServiceConfig(process.env));
