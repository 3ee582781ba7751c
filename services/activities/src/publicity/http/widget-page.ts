import { html, Html } from '@pirtti/http-kit';
import type { Language } from '@pirtti/kernel';
import type { Newsletter, NewsletterItem } from '../domain/newsletter.js';

const TITLES = { fi: 'Tulossa lähellä', sv: 'På gång i närheten', en: 'Coming up nearby' } as const;
const NEW_WINDOW = { fi: 'avautuu uuteen ikkunaan', sv: 'öppnas i ett nytt fönster', en: 'opens in a new window' } as const;

/** Plain and narrow: it lives in a frame of a page that we do not know, in its light or its dark. */
const STYLE = new Html(`
:root { color-scheme: light dark; --text: #1b2a3a; --ground: #ffffff; --link: #1f55a4; --line: #d4dbe3; --off: #8a1c1c; }
@media (prefers-color-scheme: dark) { :root { --text: #e8edf2; --ground: #16202b; --link: #8fb8f0; --line: #3b4957; --off: #f0a0a0; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--text); font: 1rem/1.5 'Source Sans 3', system-ui, 'Segoe UI', Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 12px; }
h2 { font-size: 1rem; line-height: 1.4; margin: 16px 0 4px; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 10px 0; border-bottom: 1px solid var(--line); }
p { margin: 2px 0 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.name { font-weight: 600; }
.mark { color: var(--off); font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 640px) { li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 24px; } }
`);

/** What is coming up, as a page for a frame on another's site: no scripts, nothing fetched from anywhere, every link to a window of its own. */
export const widgetPage = ({ language, days, lead, more, moreAt }: Newsletter, about: string): string => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${TITLES[language]}: ${about}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${TITLES[language]}: ${about}</h1>
${days.length === 0 ? html`<p>${lead}</p>` : new Html('')}
${days.map(({ heading, items }) => html`<section><h2>${heading}</h2><ul>${items.map((item) => itemHtml(item, language))}</ul></section>`)}
<p><a href="${moreAt}" target="_blank" rel="noopener">${more} <span class="hidden">(${NEW_WINDOW[language]})</span></a></p>
</main>
</body>
</html>`.text;

const itemHtml = ({ name, mark, isOff, facts, url }: NewsletterItem, language: Language): Html => html`<li><div>${mark ? html`<p class="mark">${mark}</p>` : new Html('')}<a class="name" href="${url}" target="_blank" rel="noopener"><bdi>${isOff ? html`<s>${name}</s>` : name}</bdi> <span class="hidden">(${NEW_WINDOW[language]})</span></a></div><p>${facts}</p></li>`;
