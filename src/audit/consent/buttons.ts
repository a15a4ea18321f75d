/** One consent manager on one page, by whatever means its buttons were found. */
import type { Locator, Page } from 'playwright-core';
import type { Banner, Button } from '../types/index.js';

export interface Buttons {
  adapter: string;
  method: 'click' | 'api';
  /** What the banner offers, before anything is clicked. */
  look(): Promise<Partial<Banner>>;
  accept(): Promise<boolean>;
  reject(): Promise<boolean>;
  /** Only this category, by the manager's own name; null: it has none that is called so. */
  only?(category: string): Promise<boolean | null>;
  /** Esc, or the button that closes. */
  close?(): Promise<boolean>;
  /** Whether the banner has left the screen. */
  away?(): Promise<boolean>;
  /** Categories a visitor can choose among. */
  categories?(): Promise<string[]>;
}

/** How consent is taken back once it was given. */
export interface Withdrawal {
  /** By something a visitor can see, not by the manager's API. */
  byPage: boolean;
  withdraw(): Promise<boolean>;
}

export const CLICK_WITHIN_MS = 10_000;

/** A real click at the middle of the element. */
export async function click(locator: Locator): Promise<boolean> {
  try {
    await locator.click({ timeout: CLICK_WITHIN_MS });
    return true;
  } catch {
    return false;
  }
}

/** The first of these that can be seen. */
export async function firstVisible(locators: Locator[]): Promise<Locator | null> {
  for (const locator of locators) {
    for (const one of await locator.all().catch(() => [])) {
      if (await one.isVisible().catch(() => false)) return one;
    }
  }
  return null;
}

/** Whether it is gone within the time; a hidden one counts as gone. */
export const gone = (locator: Locator, withinMs = CLICK_WITHIN_MS): Promise<boolean> =>
  locator.waitFor({ state: 'hidden', timeout: withinMs }).then(
    () => true,
    () => false,
  );

/** Runs in the page: how a button looks. WCAG 2.2 §1.4.3, relative luminance. */
function measureHere(element: Element): Button {
  const { width, height } = element.getBoundingClientRect();
  const rgba = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = ([r = 0, g = 0, b = 0, alpha = 1]: number[], [br = 255, bg = 255, bb = 255]: number[]) => [r * alpha + br * (1 - alpha), g * alpha + bg * (1 - alpha), b * alpha + bb * (1 - alpha)];
  const layers: number[][] = [];
  for (let node: Element | null = element; node; node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null) {
    layers.unshift(rgba(getComputedStyle(node).backgroundColor));
  }
  const known = layers.every((layer) => layer.length === 0 || layer.length >= 3);
  const background = layers.filter((layer) => layer.length >= 3).reduce((under, layer) => over(layer, under), [255, 255, 255]);
  const text = over(rgba(getComputedStyle(element).color), background);
  const [light = 1, dark = 0] = [luminance(text), luminance(background)].sort((a, b) => b - a);
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  return { name, width: Math.round(width), height: Math.round(height), contrast: known ? Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10 : null };
}

export const measure = (locator: Locator | null): Promise<Button | null> =>
  locator ? locator.evaluate(measureHere, undefined, { timeout: CLICK_WITHIN_MS }).catch(() => null) : Promise.resolve(null);

/** Whether Tab alone comes to it, within as many presses as a banner may fairly ask. */
export async function reachedByKeyboard(page: Page, locator: Locator): Promise<boolean> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const focused = await locator.evaluate((element) => element.matches(':focus')).catch(() => false);
    if (focused) return true;
  }
  return false;
}

/** Whether something lies over most of the page and takes its clicks. */
export const covered = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => {
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const));
      const over = points.filter(([x, y]) => {
        for (let node: Element | null = document.elementFromPoint(x, y); node; node = node.parentElement) {
          if (getComputedStyle(node).position === 'fixed' || node.matches('dialog[open], [popover]')) return true;
        }
        return false;
      });
      return over.length === points.length;
    })
    .catch(() => false);
