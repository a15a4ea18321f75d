/** The small button that brings the preferences back, where the page has no opener of its own. */
import { make, own } from '../gate/document.js';
import { languageOf, textsOf } from './language.js';
import { page } from './page.js';

/** An element of the page that opens the preferences. */
export const WAY_BACK = '[data-consent-action=preferences],a[href$="#cookie-consent"]';

/** In two languages a returning visitor fetches nothing for one button. */
const LABELS: Record<string, string> = { reopenfr: 'Gérer les témoins', reopenen: 'Manage cookies' };

export const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '[part=reopen]{position:fixed;bottom:1rem;left:1rem;z-index:999;padding:.7em 1em;font:inherit;border:1px solid;border-radius:2em}@media print{*{display:none}}',
);

const button = make('button');
button.part = 'reopen';

/** Shows or hides the button. */
export function setReopen(isWanted: unknown, act: () => void): void {
  button.remove();
  if (!isWanted || page.element!.hasAttribute('without-reopen') || own('documentElement').querySelector(WAY_BACK)) return;
  button.onclick = act;
  page.element!.shadowRoot!.append(button);
  const { policy, siteTexts } = page.settings;
  const name = policy.model === 'opt-out' ? 'optOut' : 'reopen';
  const known = siteTexts[name] ?? LABELS[name + languageOf(page.element!)];
  if (known) button.textContent = known;
  else textsOf(page.element!).then(({ default: texts }) => (button.textContent = texts[name]), page.fail);
}
