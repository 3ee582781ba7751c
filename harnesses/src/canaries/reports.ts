import { eventually } from '@pirtti/testing';
import type { Pirtti } from '@pirtti/local';
import type { Answer } from './caller.js';
import { pdfText } from './pdf-text.js';
import type { Staff } from './story.js';

/** Makes this year's report of everything that has happened, publishes it, and reads along in all that anyone can download. */
export async function publishAndRead(house: Pirtti, { coordinator, association }: Staff, read: (answer: Answer) => void): Promise<number> {
  const year = new Date().getFullYear();
  await eventually(async () => { if (!await house.mailIsAtRest()) throw new Error('mail is still under way'); }, { withinMs: 120_000 });
  const { id } = await coordinator.done('reporting/reports', { body: { municipalityCode: '217', year } });
  for (const path of [`reporting/reports/${id}`, `reporting/reports/${id}/preview`, `reporting/figures?municipalityCode=217&year=${year}`, 'reporting/programme', 'reporting/reports']) await coordinator.ask(path);
  await coordinator.done(`reporting/reports/${id}/freezing`, { body: {} });
  await coordinator.done(`reporting/reports/${id}/publication`, { body: { minutesCheckedOn: `${year}-01-15` } });
  const files = ['', ...house.chromium.program ? ['/report.pdf?language=fi', '/report.pdf?language=sv'] : [], '/data.csv?language=fi', '/data.json'];
  for (const file of files) {
    const { status, bytes } = await association.ask(`reporting/public/reports/${id}${file}`);
    if (status !== 200) throw new Error(`the published report's ${file || 'page'} could not be read: ${status}`);
    if (!file.startsWith('/report.pdf')) continue;
    const text = pdfText(bytes);
    if (!text.includes('Kannu')) throw new Error('the text of the PDF could not be read');
    read({ status, headers: '', bytes: Buffer.from(text, 'latin1'), what: 'the text of the report’s PDF', maySee: [] });
  }
  const { items } = await association.done('activities/public/activities?pageSize=50');
  for (const activity of items.slice(-5)) for (const file of ['', '/calendar.ics']) await association.ask(`activities/public/activities/${activity.id}${file}`);
  const pages = ['/', '/toiminta', '/raportit', `/raportit/${id}`, '/tyo'];
  for (const page of pages) {
    const response = await fetch(`${house.url}${page}`);
    read({ status: response.status, headers: '', bytes: Buffer.from(await response.arrayBuffer()), what: `the page ${page}`, maySee: [] });
  }
  return files.length + pages.length + items.slice(-5).length * 2;
}
