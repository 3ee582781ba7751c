import { hasRole, type Me } from '../session/session';

/** What the menu may show: only pages that exist, and of those only what the person's roles let them do. */
const ENTRIES = [
  { to: '/toiminta', key: 'activities', roles: [] },
  { to: '/raportit', key: 'reports', roles: [] },
  { to: '/tyo', key: 'today', roles: ['*'] },
  { to: '/tyo/toiminta', key: 'myActivities', group: 'activity', roles: ['activity-publisher'] },
  { to: '/tyo/osallistujat', key: 'attendance', group: 'activity', roles: ['activity-publisher', 'attendance-helper'] },
  { to: '/tyo/kyydit', key: 'rides', group: 'activity', roles: ['activity-publisher', 'volunteer-coordinator'] },
  { to: '/tyo/paikat', key: 'places', group: 'activity', roles: ['activity-publisher'] },
  { to: '/tyo/toiveet', key: 'ideas', group: 'activity', roles: ['activity-publisher', 'hyte-coordinator', 'association-adviser', 'service-counsellor', 'link-person-coordinator', 'link-person'] },
  { to: '/tyo/kokeilut', key: 'experiments', group: 'activity', roles: ['activity-publisher', 'hyte-coordinator'] },
  { to: '/tyo/tuonnit', key: 'imports', group: 'activity', roles: ['activity-publisher'] },
  { to: '/tyo/kanavat', key: 'channels', group: 'activity', roles: ['activity-publisher', 'hyte-coordinator', 'organisation-admin'] },
  { to: '/tyo/vapaaehtoiset', key: 'volunteers', group: 'activity', roles: ['volunteer-coordinator'] },
  { to: '/tyo/henkilot', key: 'people', group: 'activity', roles: ['activity-publisher', 'volunteer-coordinator', 'organisation-admin'] },
  { to: '/tyo/asiakkaat', key: 'clients', roles: ['service-counsellor'] },
  { to: '/tyo/lahetteet', key: 'referrals', roles: ['service-counsellor'] },
  { to: '/tyo/linkki', key: 'linkDesk', roles: ['link-person', 'link-person-coordinator'] },
  { to: '/tyo/kumppanit', key: 'partners', group: 'partnership', roles: ['hyte-coordinator', 'organisation-admin', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/roolit', key: 'roles', group: 'partnership', roles: ['hyte-coordinator', 'organisation-admin', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/vastuut', key: 'responsibilities', group: 'partnership', roles: ['hyte-coordinator', 'organisation-admin'] },
  { to: '/tyo/sopimukset', key: 'agreements', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator'] },
  { to: '/tyo/foorumit', key: 'forums', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/verkostot', key: 'networks', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/kayttajat', key: 'users', roles: ['organisation-admin'] },
  { to: '/tyo/toimintamallit', key: 'models', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/koulutukset', key: 'trainings', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator', 'association-adviser', 'link-person-coordinator'] },
  { to: '/tyo/avustukset', key: 'grants', group: 'partnership', roles: ['organisation-admin', 'hyte-coordinator'] },
  { to: '/tyo/raportti', key: 'reportDesk', roles: ['hyte-coordinator', 'reporting-officer'] },
] as const satisfies readonly { to: string; key: string; group?: string; roles: readonly string[] }[];

export type MenuEntry = (typeof ENTRIES)[number];
/** Entries that belong together, behind one word. */
export interface MenuGroup {
  readonly key: 'activity' | 'partnership';
  readonly entries: readonly MenuEntry[];
}

const GROUPS: readonly MenuGroup['key'][] = ['activity', 'partnership'];
/** So few have room for themselves. */
const FEWEST_IN_A_GROUP = 3;

export const menuOf = (person: Me | undefined): readonly (MenuEntry | MenuGroup)[] => {
  const entries = ENTRIES.filter(({ roles }) => {
    const wanted: readonly string[] = roles;
    return wanted.length === 0 || (person?.loggedIn === true && (wanted.includes('*') || hasRole(person, wanted)));
  });
  const groups = new Map(GROUPS.map((key) => [key, entries.filter((entry) => 'group' in entry && entry.group === key)]));
  return entries.flatMap<MenuEntry | MenuGroup>((entry) => {
    const together = ('group' in entry && groups.get(entry.group)) || [];
    if (together.length < FEWEST_IN_A_GROUP || !('group' in entry)) return [entry];
    // Where the first of them would stand.
    return entry === together[0] ? [{ key: entry.group, entries: together }] : [];
  });
};
