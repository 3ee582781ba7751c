import { html, Html } from '@pirtti/http-kit';
import type { Newsletter, NewsletterItem } from '../domain/newsletter.js';

// Mail programs know neither style sheets nor boxes that sit side by side: one table of one column, and every style where it is needed.
// Each text has its own colour on a ground of its own, so that a program that turns colours round turns both.
const FONT = "font-family:Arial,'Segoe UI',sans-serif;";
const STYLES = {
  page: 'margin:0;padding:0;background-color:#f3f5f7;',
  ground: 'background-color:#f3f5f7;',
  sheet: 'width:100%;max-width:600px;background-color:#ffffff;color:#1b2a3a;',
  head: `${FONT}padding:28px 24px 8px;background-color:#ffffff;color:#0b2f5c;`,
  h1: `${FONT}margin:0;font-size:26px;line-height:32px;color:#0b2f5c;overflow-wrap:anywhere;`,
  lead: `${FONT}margin:12px 0 0;font-size:17px;line-height:26px;color:#1b2a3a;`,
  day: `${FONT}margin:0;padding:24px 24px 4px;font-size:20px;line-height:26px;color:#0b2f5c;background-color:#ffffff;`,
  item: `${FONT}padding:12px 24px 14px;font-size:16px;line-height:24px;color:#1b2a3a;background-color:#ffffff;border-bottom:1px solid #d4dbe3;`,
  name: `${FONT}margin:0;font-size:18px;line-height:24px;color:#1b2a3a;overflow-wrap:anywhere;`,
  link: 'color:#1f55a4;text-decoration:underline;',
  text: `${FONT}margin:4px 0 0;font-size:16px;line-height:24px;color:#1b2a3a;overflow-wrap:anywhere;`,
  mark: `${FONT}margin:0 0 4px;font-size:15px;line-height:20px;font-weight:bold;color:#8a1c1c;`,
  foot: `${FONT}padding:24px;font-size:16px;line-height:24px;color:#1b2a3a;background-color:#ffffff;`,
} as const;

/** A newsletter that mail programs can show: no pictures, no scripts, nothing fetched from anywhere. */
export const newsletterHtml = ({ language, subject, lead, days, more, moreAt }: Newsletter): string => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
</head>
<body style="${STYLES.page}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.ground}"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" align="center" style="${STYLES.sheet}">
<tr><td style="${STYLES.head}"><h1 style="${STYLES.h1}">${subject}</h1><p style="${STYLES.lead}">${lead}</p></td></tr>
${days.map(({ heading, items }) => html`<tr><td style="${STYLES.day}"><h2 style="margin:0;font-size:20px;line-height:26px;">${heading}</h2></td></tr>
${items.map(itemHtml)}`)}
<tr><td style="${STYLES.foot}"><a href="${moreAt}" style="${STYLES.link}">${more}</a></td></tr>
</table>
</td></tr></table>
</body>
</html>`.text;

const itemHtml = ({ name, mark, isOff, facts, summary, url }: NewsletterItem): Html => html`<tr><td style="${STYLES.item}">${mark ? html`<p style="${STYLES.mark}">${mark}</p>` : NOTHING}<h3 style="${STYLES.name}"><a href="${url}" style="${STYLES.link}"><bdi>${isOff ? html`<s>${name}</s>` : name}</bdi></a></h3><p style="${STYLES.text}">${facts}</p>${summary ? html`<p style="${STYLES.text}">${summary}</p>` : NOTHING}</td></tr>
`;

const NOTHING = new Html('');
