import { createLogger, describeError, stopWithProcess } from '@pirtti/http-kit';
import { readPortalConfig } from './config.js';
import { createPortal } from './portal.js';

const config = readPortalConfig(process.env);
const logger = createLogger('portal', config.logLevel);
const app = await createPortal(config, logger);
await app.listen({ port: config.port, host: config.host });
stopWithProcess(() => app.close(), (error) => logger.error(describeError(error), 'stopping'));
