import { own, make } from '../../gate/document.js';
import { readSnippet } from './snippet.js';
import { embedOf } from './table.js';

const HELD = "[placeholder][data-consent]";
const textOf = (element) => element instanceof HTMLTemplateElement ? element.innerHTML : element.localName === "script" ? element.textContent : [...element.childNodes].find((node) => node instanceof Comment)?.data ?? "";
function replace(element, { title, width, height }, src) {
  const embed = make("consent-embed");
  const given = { src, consent: element.getAttribute("data-consent"), title: element.getAttribute("title") ?? title, poster: element.getAttribute("poster") };
  for (const [name, value] of Object.entries(given)) if (value) embed.setAttribute(name, value);
  if (height) embed.setAttribute("aspect-ratio", width ? `${width}/${height}` : "auto");
  if (width) embed.style.maxWidth = `${width}px`;
  else if (height) embed.style.height = `${height}px`;
  for (const name of ["data-consent", "placeholder"]) element.removeAttribute(name);
  if (element instanceof HTMLTemplateElement || element.localName === "script") element.after(embed);
  else element.append(embed);
}
function holdItself(element, { host: service = location.hostname }, { page, prepare, decide }) {
  const names = element.getAttribute("data-consent");
  const box = make("div");
  box.style.height = "12em";
  let isHeld = false;
  const once = (isOnce) => {
    element.setAttribute("data-consent", isOnce ? "essential" : names);
    page.gate.update();
  };
  box.addEventListener("embed-once", () => {
    once(true);
    addEventListener("consent-change", () => once(false), { once: true });
  });
  box.addEventListener("consent-decision", ({ decision }) => decide({ ...decision, choices: Object.fromEntries(names.split(/\s+/).map((name) => [name, true])) }));
  element.letIn = () => {
    isHeld = false;
    box.remove();
  };
  element.hold = () => {
    if (isHeld) return;
    isHeld = true;
    void Promise.all([prepare(element), page.load("temoin.placeholder")]).then(([[, { default: texts }]]) => {
      if (!isHeld || !element.isConnected) return;
      const placeholder = make("consent-placeholder");
      const { siteTexts, policy } = page.settings;
      placeholder.view = { kind: "content", service, provider: service, link: `https://${service}/`, texts, siteTexts, categories: policy.categories, names: names.split(/\s+/), title: element.getAttribute("title") ?? "", poster: null };
      box.replaceChildren(placeholder);
      element.after(box);
    }, page.fail);
  };
}
let isWatching = false;
function define(host) {
  if (isWatching) return;
  isWatching = true;
  const adopt = (element) => {
    const snippet = readSnippet(textOf(element));
    if (snippet.src && embedOf(snippet.src, document.baseURI, location.hostname)) replace(element, snippet, snippet.src);
    else holdItself(element, snippet, host);
  };
  const root = own("documentElement");
  const look = () => {
    const found = [...root.querySelectorAll(HELD)].filter(({ hold }) => !hold);
    found.forEach(adopt);
    return !!found[0];
  };
  const lookAgain = () => look() && host.page.gate.update();
  lookAgain();
  new MutationObserver(lookAgain).observe(root, { childList: true, subtree: true });
}

export { define };
