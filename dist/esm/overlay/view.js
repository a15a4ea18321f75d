import { tagOf } from './fix.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; color-scheme: dark; font: 13px/1.5 ui-monospace, monospace; }
details { background: #111; color: #eee; border-block-start: 2px solid #f90; max-block-size: 45vh; overflow: auto; }
summary { position: sticky; inset-block-start: 0; background: #111; padding: .5em 1em; cursor: pointer; }
ol { margin: 0; padding: 0 1em 1em 3em; }
li { padding-block: .4em; overflow-wrap: anywhere; }
code { display: block; color: #9cf; font: inherit; }
code + code { color: #9f9; }
button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: .3em; min-block-size: 24px; margin-inline-end: .5em; cursor: pointer; }
:focus-visible { outline: 2px solid #f90; outline-offset: 2px; }
@media print { :host { display: none; } }
`);
function h(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
function button(label, act) {
  const made = h("button", label);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
function item({ what, standing, category, provider, element, fix }) {
  const by = [standing, provider && `probably ${provider}`, `held by ${category ?? "no category that is known"}`].filter(Boolean).join(", ");
  const show = () => {
    element.scrollIntoView({ block: "center" });
    console.log("[temoin]", element);
  };
  return h("li", h("b", what), ` \u2013 ${by} `, ...element ? [button("Show", show), h("code", tagOf(element))] : [h("code", "No element of the page")], h("code", fix));
}
function createView(close) {
  const host = document.createElement("temoin-findings");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const count = h("span");
  count.setAttribute("role", "status");
  const list = h("ol");
  const end = () => {
    host.remove();
    close();
  };
  const box = h("details", h("summary", "[temoin] ", count), h("p", button("Close", end)), list);
  box.open = true;
  box.setAttribute("aria-label", "temoin: what is stored or loaded without leave");
  root.append(box);
  document.documentElement.append(host);
  return (rows) => {
    count.textContent = rows.length ? `${rows.length} stored or loaded without leave` : "Nothing that this page can see is there without leave.";
    list.replaceChildren(...rows.map(item));
  };
}

export { createView };
