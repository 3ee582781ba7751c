import { codesOf, label, type CodeList } from './code-list.js';

/** What somebody may be named to, for all partners to know whom to turn to. Not a right in the system: that is a membership's role. */
export const APPOINTED_ROLES = {
  'hyte-coordinator': label('Hyte-koordinaattori', 'Hyte-koordinator', 'HYTE coordinator'),
  'key-person': label('Avainhenkilö', 'Nyckelperson', 'Key person'),
  'contact-person': label('Yhdyshenkilö', 'Kontaktperson', 'Contact person'),
  'link-person-coordinator': label('Koordinoiva linkkihenkilö', 'Koordinerande länkperson', 'Coordinating link person'),
  'association-adviser': label('Järjestöohjaaja', 'Föreningsrådgivare', 'Association adviser'),
  'volunteer-coordinator': label('Vapaaehtoistoiminnan koordinaattori', 'Koordinator för frivilligverksamhet', 'Volunteer coordinator'),
  'association-godparent': label('Järjestökummi', 'Föreningsfadder', 'Association godparent'),
  'municipality-godparent': label('Kuntakummi', 'Kommunfadder', 'Municipality godparent'),
} as const satisfies CodeList<string>;
export type AppointedRole = keyof typeof APPOINTED_ROLES;
export const APPOINTED_ROLE_CODES = codesOf<AppointedRole>(APPOINTED_ROLES);

/** The two sides of a pair: a municipality's person for an association, and an association's person for a municipality. */
export const GODPARENT_ROLES = ['association-godparent', 'municipality-godparent'] as const satisfies readonly AppointedRole[];

/** Roles that every municipality is expected to have somebody in. */
export const COVERED_ROLES = [
  'hyte-coordinator', 'key-person', 'contact-person', 'link-person-coordinator', 'association-adviser', 'volunteer-coordinator',
] as const satisfies readonly AppointedRole[];
export type CoveredRole = (typeof COVERED_ROLES)[number];

/** Where an appointment stands on a day. */
export const APPOINTMENT_STATES = {
  current: label('Voimassa', 'I kraft', 'In force'),
  'ends-soon': label('Päättyy 30 päivän sisällä', 'Upphör inom 30 dagar', 'Ends within 30 days'),
  upcoming: label('Alkaa myöhemmin', 'Börjar senare', 'Begins later'),
  over: label('Päättynyt', 'Har upphört', 'Over'),
} as const satisfies CodeList<string>;
export type AppointmentState = keyof typeof APPOINTMENT_STATES;
export const APPOINTMENT_STATE_CODES = codesOf<AppointmentState>(APPOINTMENT_STATES);

/** Whether a municipality has somebody in a role. */
export const COVERAGE_STATES = {
  named: label('Nimetty', 'Utsedd', 'Named'),
  'ends-soon': label('Päättyy pian', 'Upphör snart', 'Ends soon'),
  missing: label('Puuttuu', 'Saknas', 'Missing'),
} as const satisfies CodeList<string>;
export type CoverageState = keyof typeof COVERAGE_STATES;
export const COVERAGE_STATE_CODES = codesOf<CoverageState>(COVERAGE_STATES);
