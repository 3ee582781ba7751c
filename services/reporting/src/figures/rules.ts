import { DAYS_RULE, FUNNEL_RULES, REACH_RULES } from './referral-rules.js';
import type { Rule } from './rule.js';
import { SUPPLY_RULES } from './supply-rules.js';
import { TALLY_RULES } from './tally-rules.js';

/** Every rule by the id of its figure. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  ([...Object.values(FUNNEL_RULES), DAYS_RULE, ...TALLY_RULES, ...Object.values(REACH_RULES), ...Object.values(SUPPLY_RULES)] as unknown as Rule[]).map((rule) => [rule.id, rule]));

/** The versions of all rules, for the report's fingerprint: one text, so that any new version changes it. */
export const RULE_VERSIONS: Readonly<Record<string, number>> = Object.fromEntries([...RULES.values()].map((rule) => [rule.id, rule.version]).sort());
