/** What a page may load: our own files only, and styles that carry this answer's nonce. No inline scripts; in frames our own papers alone. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "frame-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].join('; ');

/**
 * What a page may do that is made of texts alone: nothing but look as its own styles say, and open links in windows of their own.
 * @param frames whose sites may show it in a frame
 */
export const paperPolicy = (frames: 'own' | 'anybody'): string =>
  [
    "default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'", 'sandbox allow-popups allow-popups-to-escape-sandbox',
    `frame-ancestors ${frames === 'own' ? "'self'" : 'https: http:'}`,
  ].join('; ');

/** Headers of every answer. */
export const securityHeaders = (publicUrl: URL): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  ...(publicUrl.protocol === 'https:' && { 'strict-transport-security': 'max-age=31536000' }),
});
