import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { ServiceConfig } from '../config.js';
import { PdfPrinter } from './pdf-printer.js';

const CHROMIUM = process.env['PIRTTI_CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const page = (lines: number) => `<!doctype html><html lang="fi"><title>Juliste</title><style>@page { size: A4; margin: 0 } body { margin: 0; font: calc(40pt * var(--fit, 1))/1.2 sans-serif }</style><body>${'<div>Tervetuloa</div>'.repeat(lines)}`;
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

describe.runIf(CHROMIUM)('the printer', () => {
  const printer = new PdfPrinter({ chromium: CHROMIUM } as ServiceConfig);
  afterAll(() => printer.onApplicationShutdown());

  it('takes as many sheets as there is text for', async () => expect(sheets(await printer.print(page(30)))).toBe(2));
  it('makes a page that is to be one sheet as small as it has to be', async () => expect(sheets(await printer.print(page(30), { oneSheet: true }))).toBe(1));
  it('leaves alone what fits', async () => expect((await printer.print(page(5), { oneSheet: true })).length).toBe((await printer.print(page(5))).length));
});
