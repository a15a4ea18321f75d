/** A banner nobody has written a rule for: buttons by their accessible names, inside something that speaks of cookies. */
import type { Locator, Page } from 'playwright-core';
import { click, covered, firstVisible, gone, measure, type Buttons } from './buttons.js';
import { onlyInDialog, refuseInDialog } from './dialog.js';
import { anywhere, byName } from './in-banner.js';
import { CLOSES, named, SUBJECT } from './words.js';

const ACCEPT = named('accept');
const REJECT = named('reject');
const SETTINGS = named('settings');

/** Something of the page that opens the settings again; here the name alone must say enough. */
export const openerByName = (page: Page): Promise<Locator | null> => firstVisible(byName(page.mainFrame(), SETTINGS));

/** Opens the settings of the banner, where it offers them. */
export async function openSettings(page: Page): Promise<void> {
  const settings = await anywhere(page, SETTINGS);
  if (settings) await click(settings);
}

/** The cross, or Esc: neither is a yes. */
export async function closeByName(page: Page): Promise<boolean> {
  const cross = await anywhere(page, CLOSES);
  if (cross) return click(cross);
  await page.keyboard.press('Escape');
  return true;
}

export async function buttonsByName(page: Page, withinMs: number): Promise<Buttons | null> {
  let accept: Locator | null = null;
  for (const end = Date.now() + withinMs; !accept && Date.now() < end; ) {
    accept = await anywhere(page, ACCEPT);
    if (!accept) await page.waitForTimeout(200);
  }
  const found = accept;
  if (!found) return null;
  return {
    adapter: 'names',
    method: 'click',
    look: async () => {
      const reject = await anywhere(page, REJECT);
      const settings = await anywhere(page, SETTINGS);
      return { accept: await measure(found), reject: await measure(reject), clicksToAccept: 1, clicksToReject: reject ? 1 : settings ? 2 : null, wall: !reject && !settings && (await covered(page)) };
    },
    accept: async () => (await click(found)) && gone(found),
    reject: async () => {
      const reject = await anywhere(page, REJECT);
      if (reject) return (await click(reject)) && gone(reject);
      const settings = await anywhere(page, SETTINGS);
      return settings !== null && (await click(settings)) && refuseInDialog(page);
    },
    only: async (category) => {
      const settings = await anywhere(page, SETTINGS);
      return settings && (await click(settings)) ? onlyInDialog(page, category) : null;
    },
    close: () => closeByName(page),
    away: () => gone(found),
  };
}

/** Whether something on the page looks like a banner although no button of it was understood. */
export const looksAsked = (page: Page): Promise<boolean> =>
  page
    .evaluate((subject) => {
      const speaks = new RegExp(subject, 'i');
      return [...document.querySelectorAll('body *')].some((node) => {
        const { position, visibility } = getComputedStyle(node);
        const stands = position === 'fixed' || node.matches('dialog[open], [role=dialog], [role=alertdialog]');
        if (!stands || visibility === 'hidden') return false;
        const { width, height } = node.getBoundingClientRect();
        return width * height > 5000 && speaks.test(node.textContent ?? '') && node.querySelector('button, a, [role=button]') !== null;
      });
    }, SUBJECT.source)
    .catch(() => false);
