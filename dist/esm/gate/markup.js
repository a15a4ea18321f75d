import { isExecutable } from './script.js';
import { trusted } from './trusted.js';

function commentOf({ childNodes }) {
  const [first, second] = [...childNodes].filter((node) => !(node instanceof Text && !node.data.trim()));
  return !second && first instanceof Comment ? first : void 0;
}
function openMarkup(element, names, again) {
  const comment = commentOf(element);
  const held = element.localName === "template" ? element : document.createElement("template");
  if (held !== element) {
    const html = comment?.data ?? (element.localName === "script" && element.textContent);
    if (html === false) return void 0;
    held.innerHTML = trusted("createHTML", html);
  }
  const fragment = document.importNode(held.content, true);
  for (const script of fragment.querySelectorAll("script"))
    if (isExecutable(script)) {
      if (again) script.remove();
      script.dataset["type"] = script.type;
      script.dataset["consent"] = `${names} ${script.dataset["consent"] ?? ""}`;
      script.type = "text/plain";
    }
  const content = [...fragment.childNodes];
  if (comment) element.replaceChildren(fragment);
  else element.after(fragment);
  return {
    content,
    // A script that has run stays beside a template: it has nothing more to do.
    shut() {
      if (comment) element.replaceChildren(comment);
      else content.forEach((node) => node.remove());
    }
  };
}

export { openMarkup };
