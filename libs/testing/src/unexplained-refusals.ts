import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExplained, type ProblemCatalogue } from '@pirtti/http-kit';

const REFUSAL = /(?:\brefuse|new Problem)\(\s*'([a-z0-9-]+)'/g;

/** The refusal codes in a source folder that have no message in the service's problems: people would read a neutral text. */
export function unexplainedRefusals(sourceFolder: string, problems: ProblemCatalogue): string[] {
  const sources = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(sourceFolder, name), 'utf8'));
  const codes = new Set(sources.flatMap((source) => [...source.matchAll(REFUSAL)].map((match) => match[1]!)));
  return [...codes].filter((code) => !isExplained(problems, code)).sort();
}
