/** The site's own buttons, as its configuration names them. */
import type { Page } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import { click, gone, measure, type Buttons } from './buttons.js';

type Selectors = NonNullable<AuditConfig['consent']>;

export async function bySelector(page: Page, { accept, reject, settings, save }: Selectors, withinMs: number): Promise<Buttons | null> {
  if (!accept && !reject) return null;
  const seen = page.locator([accept, reject].filter(Boolean).join(', ')).first();
  const shown = await seen.waitFor({ state: 'visible', timeout: withinMs }).then(
    () => true,
    // A machine that is busy may not have looked once until then.
    () => seen.isVisible(),
  );
  if (!shown) return null;
  const press = async (selector: string | undefined, first?: string) => {
    if (!selector) return false;
    const button = page.locator(selector).first();
    if (first && !(await button.isVisible())) await click(page.locator(first).first());
    return (await click(button)) && gone(button);
  };
  return {
    adapter: 'selectors',
    method: 'click',
    look: async () => ({
      accept: accept ? await measure(page.locator(accept).first()) : null,
      reject: reject && (await page.locator(reject).first().isVisible()) ? await measure(page.locator(reject).first()) : null,
      clicksToAccept: 1,
      clicksToReject: reject && (await page.locator(reject).first().isVisible()) ? 1 : 2,
    }),
    accept: () => press(accept),
    reject: () => press(reject ?? save, settings),
  };
}
