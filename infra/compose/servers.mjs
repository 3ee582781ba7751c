/** Each owner has a database server of its own; the portal's sessions live with its host, here the municipality. */
export const serverOf = (database) => `postgres-${database === 'portal' ? 'partners' : database}`;

export const SERVERS = ['partners', 'activities', 'referrals', 'reporting'].map(serverOf);
