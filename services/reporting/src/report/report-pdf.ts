import { html, type PdfPrinter } from '@pirtti/http-kit';
import { inLanguage, type Language } from '@pirtti/kernel';
import type { FrozenReport, PublishedReport } from './domain/report.js';
import { HEADINGS } from './page/headings.js';

/** The report as a tagged PDF with page numbers. */
export async function reportPdf(printer: PdfPrinter, report: FrozenReport | PublishedReport, language: Language): Promise<Buffer> {
  // The page draws charts: a megabyte of program that a service which nobody asks for a report need not hold.
  const { reportPage } = await import('./page/report-page.js');
  const footer = html`<div style="width:100%;margin:0 18mm;font-size:8px;color:#44525f;font-family:sans-serif;display:flex;justify-content:space-between">
<span>${inLanguage(report.title, language)}</span><span>${HEADINGS.page[language]} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
  return printer.print(reportPage(report, language), { footer });
}
