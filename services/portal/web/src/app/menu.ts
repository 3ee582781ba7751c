import { hasRole, type Me } from '../session/session';

/** What the menu may show: only pages that exist, and of those only what the person's roles let them do. */
const ENTRIES = [
  { to: '/toiminta', key: 'activities', roles: [] },
  { to: '/raportit', key: 'reports', roles: [] },
  { to: '/tyo', key: 'today', roles: ['*'] },
  { to: '/tyo/toiminta', key: 'myActivities', roles: ['activity-publisher'] },
  { to: '/tyo/asiakkaat', key: 'clients', roles: ['service-counsellor'] },
  { to: '/tyo/lahetteet', key: 'referrals', roles: ['service-counsellor'] },
  { to: '/tyo/linkki', key: 'linkDesk', roles: ['link-person', 'link-person-coordinator'] },
  { to: '/tyo/kumppanit', key: 'partners', roles: ['hyte-coordinator', 'organisation-admin', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/sopimukset', key: 'agreements', roles: ['organisation-admin', 'hyte-coordinator'] },
  { to: '/tyo/foorumit', key: 'forums', roles: ['organisation-admin', 'hyte-coordinator', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/kayttajat', key: 'users', roles: ['organisation-admin'] },
  { to: '/tyo/raportti', key: 'reportDesk', roles: ['hyte-coordinator', 'reporting-officer'] },
] as const satisfies readonly { to: string; key: string; roles: readonly string[] }[];

export type MenuEntry = (typeof ENTRIES)[number];

export const menuOf = (person: Me | undefined): readonly MenuEntry[] =>
  ENTRIES.filter(({ roles }) => {
    const wanted: readonly string[] = roles;
    return wanted.length === 0 || (person?.loggedIn === true && (wanted.includes('*') || hasRole(person, wanted)));
  });
