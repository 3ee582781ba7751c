import { pbkdf2Sync } from 'node:crypto';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';

/** Filled in where the realm is imported: the secret of the portal's client, and the portal's address. */
export const CLIENT_SECRET = '${PIRTTI_OIDC_CLIENT_SECRET}';
export const PUBLIC_URL = '${PIRTTI_PUBLIC_URL}';

const ITERATIONS = 210_000;
// Everybody knows this password, so there is nothing for a salt to hide; and the file stays the same each time that it is written.
const SALT = Buffer.from('the password of the demo');

/** The demo's password is shorter than the realm's policy allows. Keycloak holds what is told in the clear against its policy, and takes a hash as it is. */
const demoCredential = () => ({
  type: 'password',
  credentialData: JSON.stringify({ hashIterations: ITERATIONS, algorithm: 'pbkdf2-sha512', additionalParameters: {} }),
  secretData: JSON.stringify({ value: pbkdf2Sync(DEMO_PASSWORD, SALT, ITERATIONS, 64, 'sha512').toString('base64'), salt: SALT.toString('base64'), additionalParameters: {} }),
});

/** Long enough for somebody who waits for a letter; the portal waits as long. */
const REGISTRATION_SECONDS = 60 * 60;

/**
 * The Keycloak realm of the demo. A user's id is the token's subject, so it must be the one that memberships name.
 * @param registration whether whoever holds an invitation may make an account themselves
 */
export const realm = ({ registration = true } = {}) => realmOf(registration, demoCredential());

const realmOf = (registration, credential) => ({
  realm: 'pirtti',
  displayName: 'Pirtti',
  enabled: true,
  sslRequired: 'none',
  // With it the realm says that it knows `prompt=create`, and the portal offers it (Keycloak 26.1 and newer).
  registrationAllowed: registration,
  registrationEmailAsUsername: true,
  duplicateEmailsAllowed: false,
  resetPasswordAllowed: true,
  verifyEmail: true,
  passwordPolicy: 'length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined)',
  actionTokenGeneratedByUserLifespan: REGISTRATION_SECONDS,
  accessCodeLifespanUserAction: REGISTRATION_SECONDS,
  smtpServer: { host: 'letters', port: '1025', from: 'pirtti@pirtti.example', fromDisplayName: 'Pirtti', ssl: 'false', starttls: 'false', auth: 'false' },
  bruteForceProtected: true,
  internationalizationEnabled: true,
  supportedLocales: ['fi', 'sv', 'en'],
  defaultLocale: 'fi',
  accessTokenLifespan: 600,
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,
  clients: [{
    clientId: 'pirtti-portal',
    name: 'Pirtti',
    enabled: true,
    protocol: 'openid-connect',
    clientAuthenticatorType: 'client-secret',
    secret: CLIENT_SECRET,
    publicClient: false,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    consentRequired: false,
    redirectUris: [`${PUBLIC_URL}/auth/callback`],
    webOrigins: [],
    attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': `${PUBLIC_URL}/` },
    // On the client itself: a realm file that lists client scopes would replace Keycloak's own ones.
    protocolMappers: [{
      name: 'audience of the services', protocol: 'openid-connect', protocolMapper: 'oidc-audience-mapper',
      config: { 'included.custom.audience': 'pirtti', 'access.token.claim': 'true', 'id.token.claim': 'false', 'introspection.token.claim': 'true' },
    }],
  }],
  users: Object.values(DEMO_PEOPLE).map(({ subject, username, displayName }) => ({
    id: subject,
    username,
    enabled: true,
    emailVerified: true,
    email: `${username}@pirtti.example`,
    firstName: displayName.split(' ')[0],
    lastName: displayName.split(' ').slice(1).join(' '),
    credentials: [credential],
    // The portal asks for refresh tokens, which Keycloak gives to holders of this role.
    realmRoles: ['offline_access'],
  })),
});
