import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AT_REST = `document.getAnimations().every((one) => one.playState === 'finished' || one.playState === 'idle')`;
/** What is in order need not be listed. */
const LOOK = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] })})`;

/** WCAG 2.2 A and AA, as far as a machine can see, once nothing fades in or out any more. */
export async function accessible(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>(AT_REST), { timeout: 10_000, interval: 20 }).toBe(true);
  // Half of its time went into reading it again for each look: it stays for as long as the page does.
  if (!await page.evaluate<boolean>('"axe" in window')) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(LOOK);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/**
 * The same page in each language: its heading changes, and nothing stands in anybody's way.
 * @param headings in Finnish, Swedish and English; the page is left in Finnish
 */
export async function inThreeLanguages(page: Page, headings: readonly [string, string, string]): Promise<void> {
  const languages = page.getByRole('navigation', { name: /^(Kieli|Språk|Language)$/ });
  for (const [language, heading] of [['Svenska', headings[1]], ['English', headings[2]], ['Suomi', headings[0]]] as const) {
    await languages.getByRole('button', { name: language }).click();
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    await accessible(page);
  }
}

/** Chooses a radio button or a checkbox as one does with the keyboard: the design system hides the real input under its drawing. */
export async function choose(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('radio', { name, exact: true }).or(page.getByRole('checkbox', { name, exact: true }));
  await choice.focus();
  await choice.press('Space');
  expect(await choice.isChecked()).toBe(true);
}

/** Goes to a page of the main menu as anybody would: by its group, where it has one. */
export async function goByMenu(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Päävalikko' });
  await menu.getByRole('button', { name: 'Kumppanuus' }).click();
  await menu.getByRole('link', { name, exact: true }).click();
}
