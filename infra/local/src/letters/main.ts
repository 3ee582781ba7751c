import { join } from 'node:path';
import { LetterFiles } from './letter-files.js';
import { lettersServer, smtpServer } from './letters-server.js';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is missing.`);
  return value;
};

const files = new LetterFiles(join(setting('PIRTTI_DATA'), 'letters'));
const smtp = smtpServer(files);
const pages = lettersServer(files);

const stop = (): void => {
  smtp.close();
  pages.close(() => process.exit(0));
  pages.closeAllConnections();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The channel closes when whoever started us has died, however that happened.
process.on('disconnect', stop);

// A client that goes in the middle of a sentence is nothing to die of.
smtp.on('error', (error: Error) => console.error(error.name));
// Letters carry links that work: nobody but this machine may read them. Who asks whether we are up asks the page, so it opens last.
smtp.listen(Number(setting('PIRTTI_SMTP_PORT')), '127.0.0.1', () => pages.listen(Number(setting('PIRTTI_PORT')), '127.0.0.1'));
