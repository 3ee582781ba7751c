import { COVERED_ROLES, type AppointedRole, type CoverageState, type CoveredRole, type MunicipalityCode, type OrganisationType } from '@pirtti/kernel';
import { addDays, holdsOn, SOON_DAYS, type Period } from './days.js';

/** An appointment as far as coverage asks. */
export interface Covering extends Period {
  readonly role: AppointedRole;
  readonly area: readonly MunicipalityCode[];
  /** Of the organisation whose person it is. */
  readonly organisationType: OrganisationType;
  /** Whether somebody has said lately enough that the person is still there. */
  readonly confirmed: boolean;
}

/** Whether a municipality has somebody in a role. */
export interface Cell<Named extends Covering = Covering> {
  readonly municipalityCode: MunicipalityCode;
  readonly role: CoveredRole;
  readonly state: CoverageState;
  /** Those who hold it today. */
  readonly holders: readonly Named[];
  /** Those who were named to hold it today, but of whom nobody has said for long that they are still there: they fill nothing. */
  readonly unconfirmed: readonly Named[];
  /** The last day of the last of them, where that is known and nobody follows. */
  readonly endsOn: string | null;
  /** Where nobody holds it: from when somebody will. */
  readonly followedFrom: string | null;
}

/** Roles that a municipality fills by itself or in a joint authority: an association’s own contact person is not the town’s. */
const OF_THE_MUNICIPALITY: readonly AppointedRole[] = ['hyte-coordinator', 'key-person', 'contact-person'];
const TOWNS: readonly OrganisationType[] = ['municipality', 'joint-municipal-authority'];

export const covers = ({ role, area, organisationType }: Covering, municipality: MunicipalityCode): boolean =>
  area.includes(municipality) && (!OF_THE_MUNICIPALITY.includes(role) || TOWNS.includes(organisationType));

/** What each municipality has and what it lacks, on a day. */
export function coverageOf<Named extends Covering>(appointments: readonly Named[], municipalities: readonly MunicipalityCode[], today: string): Cell<Named>[] {
  return municipalities.flatMap((municipalityCode) => COVERED_ROLES.map((role) =>
    cellOf(municipalityCode, role, appointments.filter((one) => one.role === role && covers(one, municipalityCode)), today)));
}

function cellOf<Named extends Covering>(municipalityCode: MunicipalityCode, role: CoveredRole, named: readonly Named[], today: string): Cell<Named> {
  const all = named.filter(({ confirmed }) => confirmed);
  const unconfirmed = named.filter((one) => !one.confirmed && holdsOn(one, today));
  const holders = all.filter((one) => holdsOn(one, today));
  if (holders.length === 0) {
    const [followedFrom = null] = all.map(({ startsOn }) => startsOn).filter((day) => day > today).sort();
    return { municipalityCode, role, state: 'missing', holders, unconfirmed, endsOn: null, followedFrom };
  }
  const endsOn = lastDayOf(all, today);
  const state = endsOn !== null && endsOn <= addDays(today, SOON_DAYS) ? 'ends-soon' : 'named';
  return { municipalityCode, role, state, holders, unconfirmed, endsOn, followedFrom: null };
}

/** Until when somebody holds the role without a gap; null where no end is known. */
function lastDayOf(all: readonly Period[], today: string): string | null {
  let day = today;
  for (;;) {
    const until = all.filter((one) => holdsOn(one, day)).map(({ endsOn }) => endsOn);
    if (until.includes(null)) return null;
    const [last] = (until as string[]).sort().reverse();
    if (last === undefined) return addDays(day, -1);
    day = addDays(last, 1);
  }
}
