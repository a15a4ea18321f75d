import { namesIn } from '../core/names.js';
import { styles } from './cookie-table.styles.js';
import { countryOf } from './facts.js';
import { follow } from './in-page-host.js';
import { safeAddress } from './looks.js';
import { textsFor, wordsOf, durationOf, categoryWords, isOptional } from './wording.js';

function make(name, role, part, ...content) {
  const element = document.createElement(name);
  if (role) element.setAttribute("role", role);
  element.setAttribute("part", part);
  element.append(...content.filter((item) => item !== void 0));
  return element;
}
const namesOf = ({ cookies, storage }) => [cookies, storage].flatMap(namesIn).join(", ");
class CookieTable extends HTMLElement {
  /** Set before the first element exists. */
  static host;
  #stop = () => {
  };
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [styles];
    this.#stop = follow(() => void this.#draw());
    void this.#draw();
  }
  disconnectedCallback() {
    this.#stop();
  }
  async #draw() {
    const { page, prepare } = CookieTable.host;
    const [, { default: near }] = await prepare(this);
    const { default: all } = await page.load(`./locales/${near.lang.replace(/-.*/, "")}`);
    const texts = textsFor(this, all);
    if (!this.isConnected) return;
    const { policy, siteTexts } = page.settings;
    const words = wordsOf({ texts, siteTexts });
    const heads = [words.name, words.provider, words.purpose, words.duration, words.country];
    const row = (...cells) => make("tr", "row", "row", ...heads.map((head, at) => {
      const made = make(at ? "td" : "th", at ? "cell" : "rowheader", "cell", cells[at] ?? "\u2013");
      made.dataset["head"] = head;
      return made;
    }));
    const ownRow = row(page.settings.cookie.name, words.thisSite, words.ownCookie, durationOf(policy.expiresDays, words));
    const body = (category) => {
      const { label } = categoryWords(category, { texts, siteTexts });
      const name = make("th", "rowheader", "category", label);
      name.setAttribute("colspan", `${heads.length}`);
      const isEssential = !isOptional(category);
      const rows = [...namesOf(category) ? [row(namesOf(category))] : [], ...category.services.map((service) => row(...cellsOf(service, words)))];
      return make("tbody", "rowgroup", "group", make("tr", "row", "row", name), ...isEssential ? [ownRow] : [], ...rows);
    };
    const table = make(
      "table",
      "table",
      "table",
      make("caption", null, "caption", words.table),
      make("thead", "rowgroup", "heads", make("tr", "row", "row", ...heads.map((head) => make("th", "columnheader", "head", head)))),
      ...policy.categories.map(body)
    );
    Object.assign(table, { lang: words.lang, dir: words.dir });
    this.shadowRoot.replaceChildren(table);
  }
}
function cellsOf(service, words) {
  const { name, label = name, provider } = service;
  const by = [label, provider].filter((known, at, all) => known && all.indexOf(known) === at).join(", ");
  const address = safeAddress(service.policyUrl ?? service["policy-url"] ?? "");
  const link = document.createElement("a");
  if (address && (service.policyUrl ?? service["policy-url"])) {
    link.href = address;
    link.append(by);
  }
  return [namesOf(service) || label, link.href ? link : by, service.purpose, service.expires, countryOf(service, words)];
}
function define(host) {
  CookieTable.host = host;
  if (!customElements.get("cookie-table")) customElements.define("cookie-table", CookieTable);
}

export { CookieTable, define };
