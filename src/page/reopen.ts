/** The small button that brings the preferences back, where the page has no opener of its own. */
import { page } from './page.js';

/** An element of the page that opens the preferences. */
export const WAY_BACK = '[data-consent-action=preferences],a[href$="#cookie-consent"]';

/** In two languages a returning visitor fetches nothing for one button. */
const LABELS: Record<string, string> = { en: 'Manage cookies', fr: 'Gérer les témoins' };

export const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '[part=reopen]{position:fixed;inset:auto auto 1rem 1rem;z-index:9999;padding:.7em 1em;font:inherit;color:CanvasText;background:Canvas;border:1px solid;border-radius:2em}@media print{[part=reopen]{display:none}}',
);

/** Shows or hides the button. */
export function setReopen(isWanted: boolean, act: () => void): void {
  const { element, settings, language, load } = page;
  const root = element!.shadowRoot!;
  root.querySelector('[part=reopen]')?.remove();
  if (!isWanted || element!.hasAttribute('without-reopen') || document.querySelector(WAY_BACK)) return;
  const button = document.createElement('button');
  button.setAttribute('part', 'reopen');
  button.onclick = act;
  root.append(button);
  if (!(button.textContent = settings!.siteTexts.reopen ?? LABELS[language.replace('-ca', '')] ?? '')) load.locale(language).then((locale) => (button.textContent = locale.default.reopen), page.notLoaded);
}
