import {
  AGE_BAND_CODES, BARRIER_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, UNKNOWN_MUNICIPALITY, type CodeList, codesOf,
} from '@pirtti/kernel';
import { z } from 'zod';

/** Field kinds that events share. None of them can hold a name, a contact detail, a date of birth or free text of a person. */
export const id = () => z.uuid();
/** RFC 3339 instant in UTC. */
export const instant = () => z.iso.datetime();
/** A calendar day in Europe/Helsinki, `2026-11-23`. */
export const day = () => z.iso.date();
/** The month of a fact for tallies, `2026-11`. */
export const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const count = () => z.int().min(0).max(1_000_000);
/** Money in whole cents, never a fraction. */
export const cents = () => z.int().min(0).max(10_000_000_000);
export const code = <Code extends string>(list: CodeList<Code>) => z.enum(codesOf(list));
export const municipality = () => z.enum(MUNICIPALITY_CODES);
/** Of a person: `unknown` for everyone who must not or will not be placed on a map. */
export const homeMunicipality = () => z.enum([...MUNICIPALITY_CODES, UNKNOWN_MUNICIPALITY]);
export const ageBand = () => z.enum(AGE_BAND_CODES);
export const targetGroups = () => z.array(z.enum(TARGET_GROUP_CODES)).max(30);
export const barrier = () => z.enum(BARRIER_CODES);
/** A name that an organisation gives to itself or to what it offers: public by nature. */
export const publicName = () => z.strictObject({ fi: z.string().min(1).max(200), sv: z.string().max(200).optional(), en: z.string().max(200).optional() });
/** A placement's short random code, without letters and digits that are mistaken for each other. */
export const publicCode = () => z.string().regex(/^[A-HJ-NP-Z2-9]{6}$/);
