/** `<cookie-consent>`, by the hooks its contract promises. */
import type { Page } from 'playwright-core';
import type { Observation } from '../types/index.js';
import { click, firstVisible, gone, measure, type Buttons, type Withdrawal } from './buttons.js';

const HOST = 'cookie-consent';
const action = (name: string) => `${HOST} [data-consent-action="${name}"]`;

const has = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .count()
    .then(
      (count) => count > 0,
      () => false,
    );

/** Whether the page has it, whatever it shows. */
export const hasOwn = (page: Page): Promise<boolean> => has(page, HOST);

/** Whether it says of itself that there is nothing to ask. */
export const isDecided = (page: Page): Promise<boolean> => has(page, `${HOST}[state="decided"]`);

export async function own(page: Page, withinMs: number): Promise<Buttons | null> {
  const banner = page.locator(`${HOST}[open="banner"]`);
  const shown = await banner.waitFor({ state: 'attached', timeout: withinMs }).then(
    () => true,
    () => false,
  );
  if (!shown) return null;
  const decided = async () => {
    await page.locator(`${HOST}[state="decided"]`).waitFor({ state: 'attached', timeout: 10_000 });
    return gone(page.locator(`${HOST}[open]`));
  };
  const press = async (name: string) => (await click(page.locator(action(name)).first())) && decided().catch(() => false);
  const boxes = page.locator(`${HOST} input[type=checkbox]:not([disabled])`);
  const openPreferences = async () => {
    await click(page.locator(action('preferences')).first());
    await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: 'attached', timeout: 10_000 });
  };
  return {
    adapter: 'temoin',
    method: 'click',
    look: async () => ({
      accept: await measure(await firstVisible([page.locator(action('accept-all'))])),
      reject: await measure(await firstVisible([page.locator(action('reject-all'))])),
      clicksToAccept: 1,
      clicksToReject: (await firstVisible([page.locator(action('reject-all'))])) ? 1 : 2,
    }),
    accept: () => press('accept-all'),
    reject: () => press('reject-all'),
    categories: async () => {
      await openPreferences();
      return boxes.evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))].filter(Boolean));
    },
    only: async (category) => {
      await openPreferences();
      await page.locator(`${HOST} input[type=checkbox][name="${category}"]`).first().check({ timeout: 10_000 });
      return press('save');
    },
    close: async () => {
      const button = await firstVisible([page.locator(action('close'))]);
      if (button) await click(button);
      else await page.keyboard.press('Escape');
      return true;
    },
  };
}

/** The page's own opener first, then the floating button, then the method. */
export async function ownWithdrawal(page: Page): Promise<Withdrawal> {
  const direct = await firstVisible([page.locator(`[data-consent-action="withdraw"]:not(${HOST} *)`)]);
  const opener = await firstVisible([
    page.locator(`[data-consent-action="preferences"]:not(${HOST} *)`),
    page.locator('a[href$="#cookie-consent"]'),
    page.locator(`${HOST} [part~="reopen"]`),
  ]);
  const undecided = async () => {
    await page.waitForLoadState('load').catch(() => undefined);
    // A second element is inert, and never open.
    await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: 'detached', timeout: 10_000 });
    return true;
  };
  return {
    byPage: Boolean(direct ?? opener),
    async withdraw() {
      if (direct) return (await click(direct)) && undecided();
      if (opener) await click(opener);
      else await page.evaluate("cookieConsent.show('preferences')");
      await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: 'attached', timeout: 10_000 });
      const button = await firstVisible([page.locator(action('withdraw')), page.locator(action('reject-all'))]);
      return button !== null && (await click(button)) && undecided();
    },
  };
}

/** What it declares; null where there is none, or it has not begun. */
export const policyOf = (page: Page): Promise<Observation['policy']> =>
  page.evaluate<Observation['policy']>('window.cookieConsent?.export?.().policy ?? null').catch(() => null);
