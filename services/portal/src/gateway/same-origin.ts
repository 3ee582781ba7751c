import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only reads, by its method. */
export const isSafe = (method: string): boolean => SAFE.has(method);

/**
 * Whether a request may change something with the cookie that came along: only our own pages may.
 * Browsers tell it themselves (Sec-Fetch-Site, else Origin); who tells neither is not a browser of our pages.
 */
export function isFromOurPages(method: string, headers: IncomingHttpHeaders, publicUrl: URL): boolean {
  if (isSafe(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === publicUrl.origin;
}
