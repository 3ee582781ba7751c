import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Browser } from 'playwright-core';
import type { ServiceConfig } from '../config.js';
import { Problem } from '../problems/problem.js';
import { SERVICE_CONFIG } from '../server/root.module.js';
import type { Html } from './html.js';
import { Turns } from './turns.js';

const IDLE_BEFORE_CLOSING_MS = 60_000;
const PAGE_TIMEOUT_MS = 30_000;
/** A Chromium that prints takes a core and some hundred megabytes: anybody may ask for a poster, and nobody may ask for all of the machine. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

/** Ours, not the page's, which may run nothing. A sheet of A4 has 1123 of CSS's pixels from top to bottom; below a third nobody could read it. */
const SHRINK = `for (let fit = 100; fit >= 34 && document.documentElement.scrollHeight > 1123; fit -= 2) document.body.style.setProperty('--fit', fit / 100)`;

/** One Chromium for all PDFs: started when the first is asked for, closed when none has been for a while. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private browser: Promise<Browser> | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly turns = new Turns(AT_ONCE, MOST_WAITING);

  constructor(@Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /** Whether there is a Chromium to print with. */
  get available(): boolean {
    return this.config.chromium !== undefined;
  }

  /**
   * Prints HTML as a tagged A4 PDF with an outline; title and language come from the page itself.
   * @param footer of every page; without one the page has the whole sheet
   * @param oneSheet whether all of it must fit onto one: then `--fit`, by which the page's sizes are multiplied, is as much below 1 as it has to be
   */
  async print(page: string, { footer, oneSheet = false }: { readonly footer?: Html; readonly oneSheet?: boolean } = {}): Promise<Buffer> {
    const done = await this.turns.take();
    if (!done) throw new Problem('is-busy');
    clearTimeout(this.idle);
    return this.printNow(page, footer, oneSheet).finally(() => {
      done();
      if (this.turns.areIdle) this.idle = setTimeout(() => void this.close(), IDLE_BEFORE_CLOSING_MS).unref();
    });
  }

  private async printNow(page: string, footer: Html | undefined, oneSheet: boolean): Promise<Buffer> {
    const browser = await (this.browser ??= this.launch());
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    try {
      const tab = await context.newPage();
      tab.setDefaultTimeout(PAGE_TIMEOUT_MS);
      await tab.setContent(page, { waitUntil: 'load' });
      if (oneSheet) await tab.evaluate(SHRINK);
      return await tab.pdf({
        format: 'A4', tagged: true, outline: true, printBackground: true, preferCSSPageSize: true,
        ...(footer && { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer.text }),
      });
    } finally {
      await context.close();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private async launch(): Promise<Browser> {
    try {
      // Loaded with the first PDF: a service that never prints does not carry it.
      const { chromium } = await import('playwright-core');
      // Chromium's own sandbox refuses to run as root.
      const asRoot = process.getuid?.() === 0;
      const browser = await chromium.launch({ executablePath: this.config.chromium, args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-dev-shm-usage'], handleSIGINT: false, handleSIGTERM: false });
      browser.on('disconnected', () => { this.browser = undefined; });
      return browser;
    } catch (error) {
      this.browser = undefined;
      throw error;
    }
  }

  private async close(): Promise<void> {
    clearTimeout(this.idle);
    const browser = await this.browser?.catch(() => undefined);
    this.browser = undefined;
    await browser?.close();
  }
}
