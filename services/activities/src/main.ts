import 'reflect-metadata';
import { readServiceConfig, startService } from '@pirtti/http-kit';
import { activities } from './definition.js';
import { DemoPlacements } from './demo/demo-placements.js';
import { fillDemo } from './demo/fill-demo.js';

const service = await startService(activities, readServiceConfig(process.env));
if (service.config.demoMonday) {
  await fillDemo(service.app, service.config.demoMonday);
  service.app.get(DemoPlacements).start();
}
// Heard by the start command, when it is the one that started us.
process.send?.('demo-is-complete');
