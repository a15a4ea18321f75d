/** A banner nobody has written a rule for: buttons by their accessible names, inside something that speaks of cookies. */
import type { Frame, Locator, Page } from 'playwright-core';
import { click, covered, firstVisible, gone, measure, type Buttons } from './buttons.js';
import { CLOSES, named, SUBJECT } from './words.js';

const ACCEPT = named('accept');
const REJECT = named('reject');
const SETTINGS = named('settings');
const SAVE = named('save');

/** Runs in the page: whether an ancestor stands over the page, or is called so, and speaks of cookies. */
function inBanner(element: Element, subject: string): boolean {
  const speaks = new RegExp(subject, 'i');
  const up = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  for (let node: Element | null = element; node && node !== document.body; node = up(node)) {
    const { position } = getComputedStyle(node);
    const stands = ['fixed', 'sticky', 'absolute'].includes(position) || node.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]');
    const called = speaks.test(`${node.id} ${node.getAttribute('class') ?? ''} ${node.localName} ${node.getAttribute('aria-label') ?? ''}`);
    const text = node.textContent || (node.shadowRoot?.textContent ?? '');
    if ((stands || called) && (called || speaks.test(text))) return true;
  }
  return false;
}

const byName = (frame: Frame, name: RegExp): Locator[] => [frame.getByRole('button', { name }), frame.getByRole('link', { name })];

async function inFrame(frame: Frame, name: RegExp): Promise<Locator | null> {
  for (const locator of byName(frame, name)) {
    for (const one of await locator.all().catch(() => [])) {
      const fits = (await one.isVisible().catch(() => false)) && (await one.evaluate(inBanner, SUBJECT.source).catch(() => false));
      if (fits) return one;
    }
  }
  return null;
}

async function anywhere(page: Page, name: RegExp): Promise<Locator | null> {
  for (const frame of page.frames()) {
    const found = await inFrame(frame, name);
    if (found) return found;
  }
  return null;
}

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

const BOXES = 'input[type=checkbox], [role=checkbox], [role=switch]';
const TICKED = ':is(:checked, [aria-checked=true]):not([disabled], [aria-disabled=true])';

/** What a visitor sets on or off in a dialog that speaks of cookies. */
async function boxesIn(page: Page): Promise<Locator[]> {
  const all = await page.locator(BOXES).all();
  const inside = await Promise.all(all.map((box) => box.evaluate(inBanner, SUBJECT.source, { timeout: 2000 }).catch(() => false)));
  return all.filter((_, index) => inside[index]);
}

async function untick(box: Locator): Promise<void> {
  const isTicked = await box.evaluate((element, ticked) => element.matches(ticked), TICKED).catch(() => false);
  if (isTicked) await box.click({ force: true, timeout: 2000 }).catch(() => undefined);
}

/** Some dialogs stay open after their “reject”, until they are saved or closed. */
const LEAVES_WITHIN_MS = 2000;

async function refuseBy(page: Page, reject: Locator): Promise<boolean> {
  if (!(await click(reject))) return false;
  if (await gone(reject, LEAVES_WITHIN_MS)) return true;
  const end = (await anywhere(page, SAVE)) ?? (await anywhere(page, CLOSES));
  if (end) await click(end);
  return gone(reject);
}

/** Refuses in the dialog that is open: by its button, or by saving with nothing ticked. */
export async function refuseInDialog(page: Page, withinMs = 5000): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await page.waitForTimeout(100)) {
    const reject = await anywhere(page, REJECT);
    if (reject) return refuseBy(page, reject);
    const save = await anywhere(page, SAVE);
    const boxes = save ? await boxesIn(page) : [];
    // Where there is nothing to tick, saving says nothing.
    if (save && boxes.length > 0) {
      for (const box of boxes) await untick(box);
      return (await click(save)) && (await gone(save));
    }
  }
  return false;
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
