import type { MunicipalityCode } from './municipalities.js';

/** Where something is, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

/** The main village or town of each municipality, to about a kilometre: what "near" means where nothing nearer is known. */
export const MUNICIPALITY_CENTRES: Readonly<Record<MunicipalityCode, Coordinates>> = {
  '217': at(63.90, 23.92), '272': at(63.84, 23.13), '236': at(63.55, 23.69), '924': at(63.47, 23.79), '849': at(63.77, 24.25), '584': at(63.22, 24.42), '074': at(63.46, 24.17), '421': at(63.52, 24.66),
  '172': at(61.74, 26.11), '179': at(62.24, 25.75), '182': at(61.87, 25.19), '216': at(62.98, 25.26), '226': at(62.88, 24.80), '256': at(63.37, 24.97), '265': at(63.12, 25.08), '312': at(63.04, 24.56),
  '410': at(62.41, 25.95), '601': at(63.37, 25.58), '850': at(62.10, 26.08), '931': at(63.08, 25.86), '992': at(62.60, 25.73),
};

const KM_PER_DEGREE = 111.2;

/** Kilometres as the crow flies, good to a hundredth at the distances that people travel to a group. */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const north = (a.latitude - b.latitude) * KM_PER_DEGREE;
  const east = (a.longitude - b.longitude) * KM_PER_DEGREE * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
