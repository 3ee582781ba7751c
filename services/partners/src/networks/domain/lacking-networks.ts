import { WELLBEING_REGIONS, type MunicipalityCode } from '@pirtti/kernel';

export type RegionCode = keyof typeof WELLBEING_REGIONS;
export const REGION_CODES = Object.keys(WELLBEING_REGIONS) as RegionCode[];

/** A region's municipalities that no wellbeing cooperation network covers. */
export interface Lack {
  readonly region: RegionCode;
  readonly municipalityCodes: readonly MunicipalityCode[];
  /** Whether the whole region is without. */
  readonly isWhole: boolean;
}

/** Where a wellbeing cooperation network is missing, region by region; a region that has one everywhere is left out. */
export const lackingNetworks = (covered: readonly MunicipalityCode[]): Lack[] => REGION_CODES.flatMap((region) => {
  const all: readonly MunicipalityCode[] = WELLBEING_REGIONS[region].municipalities;
  const municipalityCodes = all.filter((code) => !covered.includes(code));
  return municipalityCodes.length === 0 ? [] : [{ region, municipalityCodes, isWhole: municipalityCodes.length === all.length }];
});
