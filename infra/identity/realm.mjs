import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';

/** Filled in where the realm is imported: the secret of the portal's client, and the portal's address. */
export const CLIENT_SECRET = '${PIRTTI_OIDC_CLIENT_SECRET}';
export const PUBLIC_URL = '${PIRTTI_PUBLIC_URL}';

/** The Keycloak realm of the demo. A user's id is the token's subject, so it must be the one that memberships name. */
export const realm = () => ({
  realm: 'pirtti',
  displayName: 'Pirtti',
  enabled: true,
  sslRequired: 'none',
  registrationAllowed: false,
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
    credentials: [{ type: 'password', value: DEMO_PASSWORD, temporary: false }],
    // The portal asks for refresh tokens, which Keycloak gives to holders of this role.
    realmRoles: ['offline_access'],
  })),
});
