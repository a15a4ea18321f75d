import { RECORD_LOCALES } from '../locales/record/index.js';
import { h } from './h.js';
import { now } from './now.js';
import { proof } from './proof.js';
import { sheet } from './record.styles.js';
import { timeline } from './timeline.js';
import { tools } from './tools.js';

const LOOKS = 20;
const LOOK_MS = 100;
function languageOf(element) {
  const asked = `${element.closest("[lang]")?.lang || navigator.language}-`.toLowerCase();
  return Object.keys(RECORD_LOCALES).find((tag) => asked.startsWith(`${tag}-`.toLowerCase())) ?? "en";
}
class ConsentRecordElement extends HTMLElement {
  /** Set once, before the element is defined. */
  static host;
  #root = this.attachShadow({ mode: "open" });
  #status = h("p", { role: "status" });
  #body = h("div");
  #message = null;
  #turn = 0;
  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#body, this.#status);
    document.addEventListener("consent-change", this.#changed);
    addEventListener("beforeprint", this.#unfold);
    void this.#draw();
  }
  disconnectedCallback() {
    document.removeEventListener("consent-change", this.#changed);
    removeEventListener("beforeprint", this.#unfold);
  }
  /** The gate takes it for an embed: here is nothing to let in, and nothing to hold. */
  letIn() {
    return () => {
    };
  }
  hold() {
  }
  #changed = () => void this.#draw();
  /** Folded away, the words shown would be missing on paper. */
  #unfold = () => {
    for (const details of this.#root.querySelectorAll("details")) details.open = true;
  };
  async #read() {
    const { page } = ConsentRecordElement.host;
    const { cookieConsent } = window;
    const { default: words } = await RECORD_LOCALES[languageOf(page.element)]();
    for (let look = 0; look < LOOKS && page.record && !cookieConsent.history.some(({ id }) => id === page.record?.id); look += 1)
      await new Promise((resolve) => setTimeout(resolve, page.isUnwritten ? 0 : LOOK_MS));
    const verification = await cookieConsent.verify();
    const level = Number(this.getAttribute("heading-level"));
    return { words, verification, receipt: cookieConsent.export(), granted: page.granted, headingLevel: level >= 1 && level <= 6 ? Math.floor(level) : 2 };
  }
  async #draw() {
    const turn = this.#turn += 1;
    const view = await this.#read();
    if (turn !== this.#turn) return;
    const { words, receipt, headingLevel } = view;
    const heading = (level, text, more = {}) => h(`h${Math.min(level, 6)}`, more, text);
    const had = this.#root.activeElement?.dataset["recordAction"];
    const isEmpty = !receipt.record && !receipt.history.length;
    const section = h(
      "section",
      { "aria-labelledby": "title", lang: words.lang, dir: words.dir },
      heading(headingLevel, words.title, { id: "title", part: "title" }),
      h("p", {}, words.intro),
      !isEmpty && heading(headingLevel + 1, words.choices),
      now(view),
      ...isEmpty ? [] : [
        heading(headingLevel + 1, words.history),
        proof(view),
        timeline(view),
        tools(view, {
          say: (message) => this.#status.textContent = message,
          withdraw: () => this.#withdraw(words),
          forget: () => {
            this.#message = "forgotten";
            window.cookieConsent.reset();
          }
        })
      ]
    );
    this.#body.replaceChildren(section);
    this.#status.lang = words.lang;
    if (this.#message) this.#status.textContent = words[this.#message];
    this.#message = null;
    if (had) (this.#root.querySelector(`[data-record-action="${had}"]`) ?? this.#root.querySelector("button"))?.focus();
  }
  #withdraw(words) {
    this.#message = "withdrawn";
    ConsentRecordElement.host.decide({ action: "withdraw", source: "record", choices: {}, notice: { lang: words.lang, text: words.withdraw, links: [] } });
  }
}

export { ConsentRecordElement };
