import { Accounts } from './accounts.js';
import { providerKeys } from './keys.js';
import { createProvider } from './provider.js';
import { identityServer } from './server.js';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is missing.`);
  return value;
};

const publicUrl = setting('PIRTTI_PUBLIC_URL');
const registration = process.env['PIRTTI_REGISTRATION'] !== 'off';
const accounts = new Accounts(setting('PIRTTI_DATA'));
const provider = createProvider({
  issuer: setting('PIRTTI_ISSUER'),
  clientId: setting('PIRTTI_OIDC_CLIENT_ID'),
  clientSecret: setting('PIRTTI_OIDC_CLIENT_SECRET'),
  publicUrl,
  keys: providerKeys(setting('PIRTTI_DATA')),
  accounts,
  registration,
});
const server = identityServer(provider, {
  accounts, publicUrl, ownUrl: setting('PIRTTI_OWN_URL'),
  ...(registration && { postbox: { smtpUrl: setting('PIRTTI_SMTP_URL'), from: setting('PIRTTI_LETTERS_FROM') } }),
});

const stop = (): void => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The channel closes when whoever started us has died, however that happened.
process.on('disconnect', stop);

// The password is printed on the page, so nobody but this machine may reach it.
server.listen(Number(setting('PIRTTI_PORT')), '127.0.0.1');
