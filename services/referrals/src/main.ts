import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { referrals } from './definition.js';
import { Demo } from './demo/demo.js';

const service = await startService(referrals, readServiceConfig(process.env));
const { demoMonday } = service.config;
if (demoMonday && await service.app.get(Demo).fill(demoMonday)) {
  service.logger.info('demo complete');
  // Whoever started us may be waiting to show the demo.
  process.send?.('demo-is-complete');
}
