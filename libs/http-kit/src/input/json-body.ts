import { Problem } from '../problems/problem.js';
import { hasForbiddenText, isForbiddenKey } from './forbidden-text.js';

const MAX_DEPTH = 32;
/** Far above any form of ours; a flood of keys is how hash collisions are aimed at a parser. */
const MAX_KEYS = 2_000;
const MAX_ITEMS = 10_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A request body as an object, or a 400. Depth and size are counted in the text before it is parsed, so that a hostile
 * body costs one pass over at most 256 KB and builds nothing.
 */
export function parseJsonBody(bytes: Uint8Array): Record<string, unknown> {
  const text = decode(bytes);
  if (text.trim() === '') return {};
  refuseDeepOrWide(text);
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('request-is-malformed');
  refuseForbidden(body);
  return body as Record<string, unknown>;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Problem('request-is-malformed');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text: it stays here.
    throw new Problem('request-is-malformed');
  }
}

function refuseDeepOrWide(text: string): void {
  let depth = 0;
  let keys = 0;
  let items = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === 0x5c) at += 1; // backslash: what follows cannot end the string
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) depth -= 1;
    else if (character === 0x3a) keys += 1;
    else if (character === 0x2c) items += 1;
    if (depth > MAX_DEPTH || keys > MAX_KEYS || items > MAX_ITEMS) throw new Problem('request-is-malformed');
  }
}

function refuseForbidden(value: unknown): void {
  if (typeof value === 'string') {
    if (hasForbiddenText(value)) throw new Problem('text-is-not-allowed');
  } else if (typeof value === 'number') {
    // 1e309 parses as Infinity, which no column can hold.
    if (!Number.isFinite(value)) throw new Problem('input-is-invalid');
  } else if (Array.isArray(value)) {
    value.forEach(refuseForbidden);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (isForbiddenKey(key)) throw new Problem('input-is-invalid');
      if (hasForbiddenText(key)) throw new Problem('text-is-not-allowed');
      refuseForbidden(part);
    }
  }
}
