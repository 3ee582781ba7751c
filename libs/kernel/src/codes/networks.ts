import { codesOf, label, type CodeList } from './code-list.js';

/** Why organisations belong together beyond a single agreement (seeds R3-10, R4-02, R4-04). */
export const NETWORK_TYPES = {
  'wellbeing-cooperation': label('Hyvinvointiyhteistyöverkosto', 'Nätverk för välfärdssamarbete', 'Wellbeing cooperation network'),
  learning: label('Oppimisverkosto', 'Lärande nätverk', 'Learning network'),
  'family-centre': label('Perhekeskusverkosto', 'Familjecenternätverk', 'Family-centre network'),
  other: label('Muu verkosto', 'Annat nätverk', 'Other network'),
} as const satisfies CodeList<string>;
export type NetworkType = keyof typeof NETWORK_TYPES;
export const NETWORK_TYPE_CODES = codesOf<NetworkType>(NETWORK_TYPES);

/** With what a network works. */
export const NETWORK_RESOURCES = {
  none: label('Olemassa olevilla resursseilla', 'Med befintliga resurser', 'With existing resources'),
  agreed: label('Sovitaan erikseen', 'Enligt överenskommelse', 'By agreement'),
} as const satisfies CodeList<string>;
export type NetworkResource = keyof typeof NETWORK_RESOURCES;
export const NETWORK_RESOURCE_CODES = codesOf<NetworkResource>(NETWORK_RESOURCES);

/** Where a network, or a membership of one, stands on a day. */
export const NETWORK_STATES = {
  'in-force': label('Voimassa', 'I kraft', 'In force'),
  upcoming: label('Alkaa myöhemmin', 'Börjar senare', 'Begins later'),
  over: label('Päättynyt', 'Har upphört', 'Over'),
} as const satisfies CodeList<string>;
export type NetworkState = keyof typeof NETWORK_STATES;
export const NETWORK_STATE_CODES = codesOf<NetworkState>(NETWORK_STATES);
