/**
 * What is on screen, and what the visitor makes of it: the panel and one language, loaded when something must be shown and not
 * before; what changes goes to the part that makes a change, `ledger/`, fetched when the first one comes.
 */
import type { Decision } from '../core/decision.js';
import type { Screen } from '../panel/screen.js';
import type { ViewName } from '../panel/view.js';
import { blankCookie } from '../storage/jar.js';
import { textsOf } from './language.js';
import { page } from './page.js';
import { setReopen } from './reopen.js';
import { ledger, withLedger } from './with-ledger.js';

let screen: Screen | undefined;

/** The panel's code and the texts of an element's language. */
export const prepare = (element: Element) => Promise.all([page.load('temoin.panel'), textsOf(element)]);

export function show(view: ViewName | null | undefined): void {
  page.wanted = view;
  // What is loaded is drawn at once: a panel that was answered leaves before anything else happens.
  screen?.draw();
  // Before there is an element, nothing is what can be asked for.
  page.element?.setAttribute('state', `${page.record ? '' : 'un'}decided`);
  setReopen(!view && !page.reason && page.settings.policy.categories[1], () => show('preferences'));
  if (!view && !screen) return;
  prepare(page.element!)
    .then(([panel, locale]) => (screen ??= panel.createScreen(page, show, decide, whenReady)).draw(locale.default))
    // What a decision needs travels while the visitor reads.
    .then(() => whenReady(withLedger), page.fail);
}

/** Asks, or stops asking. What the visitor opened stays. */
page.ask = () => show(page.wanted === 'preferences' ? page.wanted : page.element!.hasAttribute('without-banner') ? null : page.reason && 'banner');

const waiting: (() => void)[] = [];

/** The gate has started. */
export const ready = (): void => waiting.forEach((act) => act());

/** Calls back once the gate has started: at once, when it has. */
export const whenReady = (act: () => void): void => void (page.gate ? act() : waiting.push(act));

export const decide = (decision: Decision): void =>
  whenReady(() => {
    // Until the rest is here, what is stored must not say more than what was just decided.
    if (!ledger) blankCookie(page.settings.cookie);
    withLedger((by) => by.decide(decision));
  });
