import { html, type Html } from '@pirtti/http-kit';
import { type Barrier, BARRIERS, dayInHelsinki, inLanguage, type Language, type LocalizedText, MEASURE_ASSESSMENTS, type MeasureAssessment } from '@pirtti/kernel';
import { formatDay, formatNumber, formatPercent } from '../../figures/numbers.js';
import { FUNNEL_RULES, municipalityName, REACH_RULES } from '../../figures/referral-rules.js';
import { SUPPLY, SUPPLY_RULES } from '../../figures/supply-rules.js';
import type { Cell } from '../content.js';
import type { FrozenReport, PublishedReport } from '../domain/report.js';
import { asDataUri, barChart } from './charts.js';
import { HEADINGS } from './headings.js';
import { STYLE } from './style.js';

type Say = (text: LocalizedText) => string;

/** Never colour alone: a sign and the word. */
const SIGNS: Readonly<Record<MeasureAssessment, string>> = {
  done: '●', 'in-place': '●', 'partly-in-place': '◐', 'feasible-within-existing': '◐', 'needs-resources': '○', difficult: '○', 'not-started': '○', abandoned: '✕',
};

/** The report as one page of semantic HTML: what is printed, in the reader's language. */
export function reportPage(report: FrozenReport | PublishedReport, language: Language): string {
  // A Finnish compound like "Kaveriksi arkeen -malli" must not leave its hyphen alone at the end of a line.
  const say: Say = (text) => inLanguage(text, language).replace(/ -(?=\p{L})/gu, ' -\u2060');
  const tables = new Captions(say);
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say(report.title)}</title><style>${STYLE}</style></head>
<body><main>
${title(report, say)}
${summary(report, language, say)}
${about(report, language, say, tables)}
${measures(report, say, tables)}
${funnel(report, language, say, tables)}
${barriers(report, language, say, tables)}
${reach(report, language, say, tables)}
${supply(report, language, say, tables)}
<section><h2>${say(HEADINGS.methods)}</h2>${report.content.notes.map((note) => html`<p>${say(note)}</p>`)}
<p class="fingerprint">${say(HEADINGS.fingerprint)} (SHA-256): <code>${report.contentHash}</code></p></section>
</main></body></html>`.text;
}

/** Numbers captions as they come, so that the text can speak of "Table 3". */
class Captions {
  private count = 0;

  constructor(private readonly say: Say) {}

  next(text: string): Html {
    return html`<caption>${this.say(HEADINGS.table)} ${++this.count}. ${text}</caption>`;
  }
}

type Sealed = FrozenReport | PublishedReport;

const source = (say: Say, text: LocalizedText): Html => html`<p class="source">${say(HEADINGS.source)}: ${say(text)}.</p>`;

const head = (...names: string[]): Html => html`<thead><tr>${names.map((name, index) => html`<th scope="col"${index > 0 ? html` class="number"` : html``}>${name}</th>`)}</tr></thead>`;

const row = (name: string, ...numbers: string[]): Html => html`<tr><th scope="row">${name}</th>${numbers.map((number) => html`<td class="number">${number}</td>`)}</tr>`;

const title = (report: Sealed, say: Say): Html => html`<header>${report.status === 'frozen' ? html`<p class="draft">${say(HEADINGS.frozenState)}</p>` : html``}
<h1>${say(report.title)}</h1><p class="lead">${say(HEADINGS.lead)}</p></header>`;

function about(report: Sealed, language: Language, say: Say, tables: Captions): Html {
  const { programme, decisions } = report.content;
  const facts: (readonly [string, string])[] = [
    [say(HEADINGS.municipality), say(municipalityName(report.municipalityCode))], [say(HEADINGS.year), String(report.year)], [say(HEADINGS.version), String(report.version)],
    [say(HEADINGS.frozen), formatDay(dayInHelsinki(report.frozenAt), language)],
    ...(report.status === 'published' ? [[say(HEADINGS.publishedState), formatDay(dayInHelsinki(report.publishedAt), language)] as const] : []),
    ...(programme ? [[say(HEADINGS.programme), `${say(programme.names)} ${programme.startYear}–${programme.endYear}`] as const, [say(HEADINGS.caseNumber), programme.caseNumber] as const] : []),
  ];
  return html`<section><h2>${say(HEADINGS.about)}</h2><table class="facts">${tables.next(say(HEADINGS.about))}<tbody>${facts.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>
${decisions.length === 0 ? html`` : html`<table>${tables.next(say(HEADINGS.decisions))}
<thead><tr><th scope="col">${say(HEADINGS.body)}</th><th scope="col">${say(HEADINGS.date)}</th><th scope="col">${say(HEADINGS.section)}</th><th scope="col">${say(HEADINGS.outcome)}</th></tr></thead>
<tbody>${decisions.map((one) => html`<tr><th scope="row">${say(one.body)}</th><td>${formatDay(one.date, language)}</td><td>${one.section}</td><td>${say(one.outcome)}${one.unanimous ? `, ${say(HEADINGS.unanimous)}` : ''}</td></tr>`)}</tbody></table>`}</section>`;
}

/** A cell in the reader's own way of writing numbers. */
const shown = (cell: Cell, language: Language): string => (cell.value === null ? cell.display : formatNumber(cell.value, language));

function summary({ content }: Sealed, language: Language, say: Say): Html {
  const key = (name: string, cell: Cell) => html`<li><span class="big">${shown(cell, language)}</span> ${name}</li>`;
  const step = (code: string) => content.funnel.find((one) => one.step === code)!.cell;
  return html`<section class="summary"><h2>${say(HEADINGS.summary)}</h2><ul class="keys">
${key(say(FUNNEL_RULES.sent.label), step('sent'))}${key(say(FUNNEL_RULES.placed.label), step('placed'))}${key(say(HEADINGS.median), content.daysToFirstContact)}${key(say(SUPPLY_RULES.activities.label), content.supply.activities)}${key(say(SUPPLY_RULES.visits.label), content.supply.visits)}</ul></section>`;
}

function measures({ content }: Sealed, say: Say, tables: Captions): Html {
  if (content.measures.length === 0) return html``;
  return html`<section><h2>${say(HEADINGS.measures)}</h2><table class="measures">${tables.next(say(HEADINGS.measures))}
<thead><tr><th scope="col">${say(HEADINGS.measure)}</th><th scope="col">${say(HEADINGS.assessment)}</th><th scope="col">${say(HEADINGS.reason)}</th><th scope="col">${say(HEADINGS.responsible)}</th></tr></thead>
<tbody>${content.measures.map((one) => html`<tr><th scope="row">${one.number}. ${say(one.names)}</th><td><span aria-hidden="true">${SIGNS[one.assessment as MeasureAssessment]}</span> ${say(MEASURE_ASSESSMENTS[one.assessment as MeasureAssessment])}</td><td>${say(one.assessmentText)}</td><td>${say(one.responsible)}</td></tr>`)}</tbody></table></section>`;
}

function funnel({ content }: Sealed, language: Language, say: Say, tables: Captions): Html {
  const bars = content.funnel.map(({ step, cell }) => ({ name: say(FUNNEL_RULES[step].label), value: cell.value, display: shown(cell, language) }));
  const alt = `${say(HEADINGS.funnel)}: ${bars.map((bar) => `${bar.name} ${bar.display}`).join(', ')}.`;
  return html`<section><h2>${say(HEADINGS.funnel)}</h2>
<img src="${asDataUri(barChart(bars))}" alt="${alt}">
<table>${tables.next(say(HEADINGS.funnel))}${head(say(HEADINGS.step), say(HEADINGS.referrals))}<tbody>${bars.map((bar) => row(bar.name, bar.display))}</tbody></table>
<p>${say(HEADINGS.median)}: ${shown(content.daysToFirstContact, language)}</p>${source(say, HEADINGS.sourceReferrals)}</section>`;
}

function barriers({ content }: Sealed, language: Language, say: Say, tables: Captions): Html {
  const told = content.barriers.filter(({ identified }) => identified.value !== 0);
  return html`<section><h2>${say(HEADINGS.barriers)}</h2>${told.length === 0 ? html`<p>${say(HEADINGS.noBarriers)}</p>` : html`<table>${tables.next(say(HEADINGS.barriers))}
${head(say(HEADINGS.barrier), say(HEADINGS.identified), say(HEADINGS.solved))}<tbody>${told.map((one) => row(say(BARRIERS[one.barrier as Barrier]), shown(one.identified, language), shown(one.solved, language)))}</tbody></table>
${told.length < content.barriers.length ? html`<p>${say(HEADINGS.otherBarriersNone)}</p>` : html``}`}${source(say, HEADINGS.sourceReferrals)}</section>`;
}

const UNIT_WORDS = { person: { fi: 'henkilöä', sv: 'personer', en: 'persons' }, family: { fi: 'perhettä', sv: 'familjer', en: 'families' } } as const;

function reach({ content }: Sealed, language: Language, say: Say, tables: Captions): Html {
  const unit = (code: string) => say(UNIT_WORDS[code as keyof typeof UNIT_WORDS]);
  return html`<section><h2>${say(HEADINGS.reach)}</h2><table>${tables.next(say(HEADINGS.reach))}
${head(say(HEADINGS.group), say(HEADINGS.reached), say(HEADINGS.target), say(HEADINGS.share))}
<tbody>${content.reach.map((one) => row(say(REACH_RULES[one.targetCode].label), `${shown(one.cell, language)} ${unit(one.unit)}`, `${formatNumber(one.target, language)} ${unit(one.unit)}`, one.cell.value === null ? '..' : formatPercent(one.cell.value, one.target, language)))}</tbody></table>
<p>${say(HEADINGS.targetSource)}</p>${source(say, HEADINGS.sourceReferrals)}</section>`;
}

function supply({ content }: Sealed, language: Language, say: Say, tables: Captions): Html {
  return html`<section><h2>${say(HEADINGS.supply)}</h2><table>${tables.next(say(HEADINGS.supply))}${head(say(HEADINGS.what), say(HEADINGS.number))}
<tbody>${SUPPLY.map((name) => row(say(SUPPLY_RULES[name].label), shown(content.supply[name], language)))}</tbody></table>${source(say, HEADINGS.sourceActivities)}</section>`;
}
