import { readPortalConfig } from './config.js';
import { createPortal } from './portal.js';

const config = readPortalConfig(process.env);
const app = await createPortal(config);
await app.listen({ port: config.port, host: config.host });

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void app.close().finally(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Started by a parent: when it is gone, however it went, so are we.
process.once('disconnect', stop);
