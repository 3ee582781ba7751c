import { check } from 'recheck';
import type { Finding } from '../../harness.js';
import type { FoundRegex } from './find-regexes.js';

const AT_ONCE = 2;
/** Ours are judged in milliseconds; one that takes longer is too intricate to be let near what people send. */
const LONGEST_JUDGEMENT_MS = 10_000;

/** Which of these can be made to take far more time than their input is long, and by what. */
export async function judgeRegexes(regexes: readonly FoundRegex[]): Promise<Finding[]> {
  const waiting = [...regexes];
  const findings: Finding[] = [];
  const work = async (): Promise<void> => {
    for (let regex = waiting.shift(); regex; regex = waiting.shift()) findings.push(...await judge(regex));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

async function judge({ source, flags, at }: FoundRegex): Promise<Finding[]> {
  const verdict = await check(source, flags, { timeout: LONGEST_JUDGEMENT_MS });
  if (verdict.status === 'safe') return [];
  const why = verdict.status === 'vulnerable'
    ? `takes ${verdict.complexity.summary} time, for instance on ${verdict.attack.pattern}`
    : `cannot be judged (${verdict.error.kind})`;
  return [`${at}: the regular expression /${source}/${flags} ${why}`];
}
