/** Finds the banner: as told, temoin's own, by a rule, by names; else null, and never a guess. */
import type { Page } from 'playwright-core';
import { WAITS, type AuditConfig } from '../config.js';
import type { Autoconsent } from './autoconsent.js';
import { buttonsByName, closeByName, openerByName } from './by-name.js';
import { bySelector } from './by-selector.js';
import { click, type Buttons, type Withdrawal } from './buttons.js';
import { refuseInDialog } from './dialog.js';
import { hasOwn, isDecided, own, ownWithdrawal } from './own.js';

/** `withinMs`: how long the page may still take to show one. */
export async function findBanner(page: Page, config: AuditConfig, rules: Autoconsent | null, withinMs: number): Promise<Buttons | null> {
  const closes = { close: () => closeByName(page) };
  if (config.consent?.accept || config.consent?.reject) {
    const told = await bySelector(page, config.consent, withinMs);
    return told && { ...closes, ...told };
  }
  // Until it has decided it will show its banner: that is waited for.
  if (await hasOwn(page)) return own(page, (await isDecided(page)) ? withinMs : (config.bannerMs ?? WAITS.bannerMs));
  const byName = await buttonsByName(page, 100);
  // Where the names are plain already, a rule is not waited for to know better.
  const byRule = (await rules?.find(page, byName ? 0 : withinMs)) ?? null;
  // A rule knows how to refuse where the banner has no button for it; but one that cannot accept leaves that to the names,
  // and what it says it has done is held against the banner: it must be away.
  if (byRule && byName) return { ...byName, ...byRule, accept: byName.accept, reject: async () => (await byRule.reject()) && ((await byName.away?.()) ?? true) };
  return (byRule && { ...closes, ...byRule }) ?? byName ?? buttonsByName(page, rules ? 100 : withinMs);
}

/** Functions of other managers that show their settings, for pages that have nothing to click. */
const OPENERS = ['CookieConsent.showPreferences()', 'klaro.show(undefined, true)', 'orejime.prompt()', 'tarteaucitron.userInterface.openPanel()', 'Cookiebot.renew()', 'OneTrust.ToggleInfoDisplay()', 'Didomi.preferences.show()', 'UC_UI.showSecondLayer()'];

export async function findWithdrawal(page: Page, config: AuditConfig): Promise<Withdrawal | null> {
  const { withdraw, reject, save } = config.consent ?? {};
  if (withdraw) {
    const opener = page.locator(withdraw).first();
    return {
      byPage: await opener.isVisible().catch(() => false),
      withdraw: async () => {
        if (!(await click(opener))) return false;
        const button = page.locator([reject, save].filter(Boolean).join(', ') || 'body').first();
        if ((reject || save) && (await button.isVisible().catch(() => false))) return click(button);
        return true;
      },
    };
  }
  if (await hasOwn(page)) return ownWithdrawal(page);
  const opener = await openerByName(page);
  if (opener) return { byPage: true, withdraw: async () => (await click(opener)) && refuseInDialog(page) };
  for (const call of OPENERS) {
    const name = call.split('.')[0] ?? '';
    const there = await page.evaluate(`typeof ${name} !== 'undefined'`).catch(() => false);
    if (there) {
      return { byPage: false, withdraw: async () => (await page.evaluate(`void ${call}`).then(() => true, () => false)) && refuseInDialog(page) };
    }
  }
  return null;
}
