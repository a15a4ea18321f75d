/** The settings of a manager nobody has written a rule for, once they are open. */
import type { Locator, Page } from 'playwright-core';
import { click, CLICK_WITHIN_MS, gone } from './buttons.js';
import { anywhere, inBanner } from './in-banner.js';
import { CLOSES, named, SUBJECT } from './words.js';

const REJECT = named('reject');
const SAVE = named('save');

const BOXES = 'input[type=checkbox], [role=checkbox], [role=switch]';

/** What a visitor sets on or off in a dialog that speaks of cookies. */
async function boxesIn(page: Page): Promise<Locator[]> {
  const all = await page.locator(BOXES).all();
  const inside = await Promise.all(all.map((box) => box.evaluate(inBanner, SUBJECT.source, { timeout: CLICK_WITHIN_MS }).catch(() => false)));
  return all.filter((_, index) => inside[index]);
}

const isOn = (box: Locator) => box.evaluate((element) => element.matches(':checked, [aria-checked=true]'), undefined, { timeout: CLICK_WITHIN_MS });

/** Whether it then is as wanted; one that cannot be changed counts as that. */
async function set(box: Locator, ticked: boolean): Promise<boolean> {
  const isFixed = await box.evaluate((element) => element.matches(':disabled, [aria-disabled=true]')).catch(() => false);
  if (isFixed || (await isOn(box)) === ticked) return true;
  // Often a picture stands for the box: then it has no place to be clicked at, and is told of the click.
  await box.click({ force: true, timeout: CLICK_WITHIN_MS }).catch(() => box.dispatchEvent('click'));
  for (const end = Date.now() + CLICK_WITHIN_MS; (await isOn(box)) !== ticked; ) {
    if (Date.now() > end) return false;
    await box.page().waitForTimeout(100);
  }
  return true;
}

/** These on and all others off, then saved; what cannot be set is not saved. */
async function saveWith(save: Locator, boxes: readonly Locator[], on: readonly Locator[]): Promise<boolean> {
  for (const box of boxes) if (!(await set(box, on.includes(box)))) return false;
  return (await click(save)) && (await gone(save));
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
    if (save && boxes.length > 0) return saveWith(save, boxes, []);
  }
  return false;
}

/** What the usual categories are called in the languages that most sites have; another is called by its own name. */
const CALLED: Readonly<Record<string, RegExp>> = {
  analytics: /analy|statis|measure|mesure|audience|performance|misura|medici/i,
  marketing: /market|advert|publicit|werb|targeting|ciblage|reclame/i,
  preferences: /prefer|préfér|function|fonction|funktion|funzion|funcion/i,
  functional: /prefer|préfér|function|fonction|funktion|funzion|funcion/i,
  multimedia: /media|média|video|vidéo/i,
  social: /social|sozial|sociaux/i,
};

/** Runs in the page: what a box is called, to whoever sees it, hears it, or reads the markup. */
function namesOf(box: Element): string {
  const { labels, name, value } = box as HTMLInputElement;
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = (box.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  return [box.getAttribute('aria-label'), ...Array.from(labels ?? [], ({ textContent }) => textContent), ...ids.map((id) => root.getElementById(id)?.textContent), name, value, box.id].filter(Boolean).join(' ');
}

/** Ticks what is called so, and nothing else, and saves; null: nothing is called so. */
export async function onlyInDialog(page: Page, category: string, withinMs = 5000): Promise<boolean | null> {
  const called = CALLED[category] ?? new RegExp(category.replace(/[^a-z0-9]+/gi, '.'), 'i');
  for (const end = Date.now() + withinMs; Date.now() < end; await page.waitForTimeout(100)) {
    const save = await anywhere(page, SAVE);
    const boxes = save ? await boxesIn(page) : [];
    const names = await Promise.all(boxes.map((box) => box.evaluate(namesOf).catch(() => '')));
    const wanted = boxes.filter((_, index) => called.test(names[index] ?? ''));
    if (!save || wanted.length === 0) continue;
    return saveWith(save, boxes, wanted);
  }
  return null;
}
