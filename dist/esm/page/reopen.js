import { page } from './page.js';

const WAY_BACK = '[data-consent-action=preferences],a[href$="#cookie-consent"]';
const LABELS = { en: "Manage cookies", fr: "G\xE9rer les t\xE9moins" };
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  "[part=reopen]{position:fixed;inset:auto auto 1rem 1rem;z-index:9999;padding:.7em 1em;font:inherit;color:CanvasText;background:Canvas;border:1px solid;border-radius:2em}@media print{[part=reopen]{display:none}}"
);
function setReopen(isWanted, act) {
  const { element, settings, language } = page;
  const root = element.shadowRoot;
  root.querySelector("[part=reopen]")?.remove();
  if (!isWanted || element.hasAttribute("without-reopen") || document.querySelector(WAY_BACK)) return;
  const button = document.createElement("button");
  button.setAttribute("part", "reopen");
  button.onclick = act;
  root.append(button);
  button.textContent = settings.siteTexts.reopen ?? LABELS[language];
}

export { WAY_BACK, setReopen, sheet };
