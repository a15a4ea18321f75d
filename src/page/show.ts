/** Loads the panel and one language when something must be shown, and not before. */
import type { Screen } from '../panel/screen.js';
import type { ViewName } from '../panel/view.js';
import { decide } from './flow.js';
import { textsOf } from './language.js';
import { page } from './page.js';
import { setReopen } from './reopen.js';
import { withLedger } from './with-ledger.js';

let screen: Screen | undefined;

/** The panel's code and the texts of an element's language. */
export const prepare = (element: Element) => Promise.all([page.load('temoin.panel'), textsOf(element)]);

export function show(view: ViewName | null | undefined): void {
  page.wanted = view;
  // What is loaded is drawn at once: a panel that was answered leaves before anything else happens.
  screen?.draw();
  page.element!.setAttribute('state', `${page.record ? '' : 'un'}decided`);
  setReopen(!view && !page.reason && !!page.settings.policy.categories[1], () => show('preferences'));
  if (!view && !screen) return;
  // What a decision needs travels while the visitor reads.
  withLedger();
  prepare(page.element!).then(([panel, locale]) => (screen ??= panel.createScreen(page, show, decide)).draw(locale.default), page.notLoaded);
}

/** Asks, or stops asking. What the visitor opened stays. */
page.ask = () => show(page.wanted === 'preferences' ? page.wanted : page.element!.hasAttribute('without-banner') ? null : page.reason && 'banner');
