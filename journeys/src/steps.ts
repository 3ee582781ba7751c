import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
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

/** Whether what has the focus can be seen to have it: drawn around itself, its drawn face, or the design system's frame. */
const SEEN = `(() => {
  const one = document.activeElement;
  const { top, bottom } = one.getBoundingClientRect();
  const frame = one.closest('.fi-text-input, .fi-textarea, .fi-search-input');
  const drawn = (element, part) => {
    const { outlineStyle, outlineWidth, boxShadow, borderTopWidth, content } = getComputedStyle(element, part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || (part && content !== 'none' && parseFloat(borderTopWidth) > 0);
  };
  const candidates = [one, one.nextElementSibling, ...(frame?.querySelectorAll('*') ?? [])].filter(Boolean);
  return one !== document.body && bottom > 0 && top < innerHeight && candidates.some((each) => drawn(each) || drawn(each, '::after'));
})()`;

/** Tabs on until a control has the focus, and no further than people would: every stop on the way can be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((one) => one === one.ownerDocument.activeElement)) return;
    const at = await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 200)');
    expect([at, await page.evaluate<boolean>(SEEN)]).toEqual([at, true]);
  }
  throw new Error(`nobody gets by Tab to ${String(control)}`);
}

/** What has the focus, by its words. */
export const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.innerText');

/** Goes to a page of the main menu as anybody would: by its group, where it has one. */
export async function goByMenu(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Päävalikko' });
  await menu.getByRole('button', { name: 'Kumppanuus' }).click();
  await menu.getByRole('link', { name, exact: true }).click();
}
