import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { activities } from './definition.js';

await startService(activities, readServiceConfig(process.env));
