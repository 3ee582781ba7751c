import type { Label } from '../languages.js';

/** A closed list of codes with their labels. Codes are kebab-case and never change their meaning. */
export type CodeList<Code extends string> = Readonly<Record<Code, Label>>;

/** The codes of a list, in the order in which people should see them. */
export const codesOf = <Code extends string>(list: CodeList<Code>): readonly [Code, ...Code[]] =>
  Object.keys(list) as [Code, ...Code[]];

export const label = (fi: string, sv: string, en: string): Label => ({ fi, sv, en });
