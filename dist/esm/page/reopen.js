import { make, own } from '../gate/document.js';
import { languageOf, textsOf } from './language.js';
import { page } from './page.js';

const WAY_BACK = '[data-consent-action=preferences],a[href$="#cookie-consent"]';
const LABELS = { reopenfr: "G\xE9rer les t\xE9moins", reopenen: "Manage cookies" };
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  "[part=reopen]{position:fixed;bottom:1rem;left:1rem;z-index:999;padding:.7em 1em;font:inherit;border:1px solid;border-radius:2em}@media print{*{display:none}}"
);
const button = make("button");
button.part = "reopen";
function setReopen(isWanted, act) {
  button.remove();
  if (!isWanted || page.element.hasAttribute("without-reopen") || own("documentElement").querySelector(WAY_BACK)) return;
  button.onclick = act;
  page.element.shadowRoot.append(button);
  const { policy, siteTexts } = page.settings;
  const name = policy.model === "opt-out" ? "optOut" : "reopen";
  const known = siteTexts[name] ?? LABELS[name + languageOf(page.element)];
  if (known) button.textContent = known;
  else textsOf(page.element).then(({ default: texts }) => button.textContent = texts[name], page.fail);
}

export { WAY_BACK, setReopen, sheet };
