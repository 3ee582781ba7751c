import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium, startPirtti } from '@pirtti/local';
import { FURNISHED } from './furnish.js';

/** The whole system, started as `npm start` does, on a copy of the furnished house; or the one that `PIRTTI_JOURNEY_URL` names. */
export interface House {
  readonly url: string;
  /** Where letters that went out can be read; `PIRTTI_JOURNEY_LETTERS` names that of a house that is given. */
  readonly lettersUrl: string;
  /** A fresh browser in which the demo person has logged in through the real provider. */
  as(username: string): Promise<Page>;
  /** A fresh browser of somebody who has not logged in. */
  anyone(): Promise<Page>;
  /** What everybody had on the screen, kept for whoever reads why a journey failed. */
  pictures(name: string): Promise<void>;
  leave(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const given = process.env['PIRTTI_JOURNEY_URL'];
  const dataDir = given ? undefined : copyOfFurnished();
  const pirtti = dataDir ? await startPirtti({ dataDir, ports: 'free' }) : undefined;
  const url = given ?? pirtti!.url;
  const found = await findChromium();
  if (!found.program) throw new Error(found.why);
  const browser = await launch(found.program);
  const contexts: BrowserContext[] = [];
  const anyone = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(30_000);
    contexts.push(context);
    return context.newPage();
  };
  return {
    url,
    lettersUrl: pirtti?.lettersUrl ?? process.env['PIRTTI_JOURNEY_LETTERS'] ?? '',
    anyone,
    async as(username) {
      const page = await anyone();
      await page.goto(`${url}/auth/login?next=/tyo`);
      await page.click(`[data-person="${username}"]`);
      await page.waitForURL(`${url}/tyo`);
      return page;
    },
    async pictures(name) {
      mkdirSync('test-results', { recursive: true });
      const pages = contexts.flatMap((context) => context.pages());
      await Promise.all(pages.map((page, index) => page.screenshot({ path: `test-results/${name}-${index + 1}.png`, fullPage: true }).catch(() => undefined)));
    },
    async leave() {
      await browser.close();
      await pirtti?.stop();
      if (dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] });

/** A folder of its own with the furnished house's data, owners and all: the database's files may belong to another user. */
function copyOfFurnished(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'pirtti-journey-'));
  execFileSync('cp', ['-a', `${process.env[FURNISHED]}/.`, dataDir]);
  return dataDir;
}
