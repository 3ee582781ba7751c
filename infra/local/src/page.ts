import { randomBytes } from 'node:crypto';
import { LANGUAGES, type Label, type Language } from '@pirtti/kernel';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const CSS = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f7f8; color: #282828; font: 1.125rem/1.5 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif; }
header { background: #fff; border-top: 4px solid #003479; border-bottom: 1px solid #c8cdd0; }
header > div, main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
header > div { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; }
header strong { color: #003479; font-size: 1.375rem; }
nav ul { display: flex; gap: 1rem; list-style: none; margin: 0; padding: 0; }
main { background: #fff; margin: 1.5rem auto; padding: 1.5rem; border: 1px solid #e2e5e6; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.375rem; }
a { color: #0e4da4; }
a[aria-current] { color: #282828; font-weight: 600; text-decoration: none; }
ul.people { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
button { font: inherit; cursor: pointer; border-radius: 2px; min-height: 2.75rem; padding: .5rem 1rem; }
.people button { width: 100%; text-align: left; background: #fff; color: #282828; border: 1px solid #2a6ebb; }
.people button:hover { background: #eaf2fa; }
.people b { display: block; color: #0e4da4; }
ul.letters { list-style: none; margin: 0; padding: 0; }
.letters li { padding: .75rem 0; border-top: 1px solid #e2e5e6; overflow-wrap: anywhere; }
.letters a { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid #e2e5e6; padding-top: 1rem; }
button.main { background: #2a6ebb; color: #fff; border: 1px solid #2a6ebb; font-weight: 600; }
button.main:hover { background: #0e4da4; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { font: inherit; width: 100%; max-width: 24rem; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid #5f686d; border-radius: 2px; background: #fff; }
input[aria-invalid] { border: 2px solid #c3263a; }
.hint, .fault { margin: 0 0 .25rem; max-width: 32rem; }
.hint { color: #5f686d; font-size: 1rem; }
.fault { color: #c3263a; font-weight: 600; }
.row { margin: 1.5rem 0 0; display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; }
.alert { margin: 1rem 0; padding: .75rem 1rem; border-left: 4px solid #c3263a; background: #fce9eb; }
.alert p, .alert ul { margin: 0; }
:focus-visible { outline: 3px solid #282828; outline-offset: 2px; }
`;

const LANGUAGE_WORD: Label = { fi: 'Kieli', sv: 'Språk', en: 'Language' };
/** What each language calls itself. */
const OWN_NAMES: Label = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The same page in each language. */
export const languageMenu = (language: Language): string => `<nav aria-label="${LANGUAGE_WORD[language]}"><ul>${LANGUAGES.map((other) =>
  `<li><a href="?lang=${other}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="true"' : ''}>${OWN_NAMES[other]}</a></li>`).join('')}</ul></nav>`;

export interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** HTML that was put together with `escaped`. */
  readonly body: string;
  readonly menu?: string;
  /** A script of our own; nothing else may run. */
  readonly script?: string;
  /** Origins that a form's answer may lead to, besides our own. */
  readonly formsLeadTo?: readonly string[];
}

/** A whole page with the headers that keep everything out of it that is not ours. */
export function page({ language, title, body, menu, script, formsLeadTo = [] }: PageParts): Page {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    'default-src \'none\'', 'img-src data:', `style-src 'nonce-${nonce}'`, `script-src 'nonce-${nonce}'`, `form-action ${['\'self\'', ...formsLeadTo].join(' ')}`,
    'base-uri \'none\'', 'frame-ancestors \'none\'',
  ];
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; '), 'cache-control': 'no-store',
      'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff',
    },
    html: `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${CSS}</style>
</head>
<body>
<header><div><strong>Pirtti</strong>${menu ?? ''}</div></header>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
${script ? `<script nonce="${nonce}">${script}</script>` : ''}
</body>
</html>
`,
  };
}
