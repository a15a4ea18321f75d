/** The small button that brings the preferences back, where the page has no opener of its own. */
import type { Loader } from './loader.js';
import { WAY_BACK } from './openers.js';

/** The first two languages' words are here: a returning visitor fetches no language for one button. */
const LABELS: Record<string, string> = { en: 'Manage cookies', fr: 'Gérer les témoins' };

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '@media print{:host{display:none}}:host([theme=dark]){color-scheme:dark}:host([theme=light]){color-scheme:light}[part=reopen]{position:fixed;inset:auto auto max(1rem,env(safe-area-inset-bottom)) 1rem;z-index:9999999;min-height:2.75rem;padding:0 1rem;font:inherit;font-size:.875rem;color:var(--consent-reopen-color,CanvasText);background:var(--consent-reopen-background,Canvas);border:1px solid var(--consent-reopen-border-color,GrayText);border-radius:var(--consent-reopen-radius,2rem);cursor:pointer}',
);

/** Shows or hides the button in the element's shadow root. */
export function setReopen(host: HTMLElement, wanted: boolean, label: string | undefined, language: string, load: Loader, act: () => void): void {
  const root = host.shadowRoot!;
  let button = root.querySelector<HTMLElement>('[part=reopen]');
  if (!wanted || host.hasAttribute('without-reopen') || document.querySelector(WAY_BACK)) return button?.remove();
  if (!button) {
    root.adoptedStyleSheets.push(sheet);
    button = document.createElement('button');
    button.setAttribute('part', 'reopen');
    button.onclick = act;
    root.append(button);
  }
  label ??= LABELS[language];
  if (label) button.textContent = label;
  else void load.locale(language).then((texts) => (button.textContent = texts.default.reopen));
}
