import { isSafeUrl } from './url.js';

const attributeOf = (element) => element.localName === "embed" ? "src" : "data";
const isPlugin = (element) => /^(embed|object)$/.test(element.localName) && element.hasAttribute(`data-${attributeOf(element)}`);
function openPlugin(element, trust, page) {
  const name = attributeOf(element);
  const address = element.dataset[name];
  if (!isSafeUrl(address)) throw new TypeError(address);
  const names = element.dataset["consent"].trim().split(/\s+/);
  const give = () => {
    element.replaceWith(element);
    element.setAttribute(name, trust("createScriptURL", address));
  };
  const take = () => {
    element.removeAttribute(name);
    element.replaceWith(element);
  };
  const mayReturn = () => page?.read()?.id === page?.stored?.id && names.every((own) => page?.granted(own));
  const back = () => {
    if (!element.hasAttribute(name) && mayReturn()) give();
  };
  const away = new AbortController();
  addEventListener("pagehide", take, away);
  addEventListener("pageshow", back, away);
  page?.watchers.add(back);
  give();
  return () => {
    away.abort();
    page?.watchers.delete(back);
    take();
  };
}

export { isPlugin, openPlugin };
