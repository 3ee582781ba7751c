import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of ours, and the first place where it stands. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** `libs/kernel/src/ids.ts:7` */
  readonly at: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.nx', '.cache', '.pirtti', 'test-results', 'coverage']);
const CODE = /\.(ts|tsx|mts|mjs|js|cjs)$/;
/** What judges Pirtti reads only what was written by Pirtti or by itself: nobody sends it anything. */
const JUDGES = /\.spec\.tsx?$|^(harnesses|bench|journeys|tools)\//;
/** Documents may carry patterns that others check with. */
const DOCUMENT = /^docs\/api\/.*\.json$/;

/** Every regular expression of the product under a folder, each once: literals, RegExp of a constant text, and `pattern` texts of schemas. */
export function findRegexes(root: string): FoundRegex[] {
  const found = new Map<string, FoundRegex>();
  const add = (regex: FoundRegex): void => {
    const key = `/${regex.source}/${regex.flags}`;
    if (!found.has(key)) found.set(key, regex);
  };
  for (const file of filesUnder(root)) {
    const path = relative(root, file);
    if (CODE.test(path) && !JUDGES.test(path)) regexesOfCode(path, readFileSync(file, 'utf8')).forEach(add);
    else if (DOCUMENT.test(path)) patternsOf(JSON.parse(readFileSync(file, 'utf8'))).forEach((source) => add({ source, flags: 'u', at: path }));
  }
  return [...found.values()];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !NOT_OURS.has(entry.name)).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** The regular expressions of one source text. */
export function regexesOfCode(path: string, text: string): FoundRegex[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, /x$/.test(path) ? ts.ScriptKind.TSX : undefined);
  const found: FoundRegex[] = [];
  const add = (node: ts.Node, source: string, flags: string): void => {
    found.push({ source, flags, at: `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}` });
  };
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [source, flags] = (node.arguments ?? []).map(constantText);
      if (source !== undefined) add(node, source, flags ?? '');
    } else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'pattern') {
      const source = constantText(node.initializer);
      if (source !== undefined) add(node, source, 'u');
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const constantText = (node: ts.Expression): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined);

function patternsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'pattern' && typeof part === 'string' ? [part] : patternsOf(part)));
}
