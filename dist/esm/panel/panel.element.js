import { render, nothing } from 'lit/html.js';
import { added } from './added.js';
import { base } from './base.styles.js';
import { layers } from './layers.js';
import { noticeOf } from './notice.js';
import { panel } from './panel.styles.js';
import { settle } from './settle.js';
import { adopt } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { answer } from './view.js';
import { wordsOf } from './wording.js';

const STATUS_DELAY_MS = 150;
class ConsentPanel extends HTMLElement {
  #view = null;
  #status = Document.prototype.createElement.call(document, "p");
  /** The visitor has decided here, and has not been told yet what came of it. */
  #decided = false;
  set view(view) {
    const before = this.#view;
    this.#view = view;
    this.#update(before);
  }
  connectedCallback() {
    this.#status.setAttribute("role", "status");
    this.prepend(this.#status);
    this.addEventListener("click", this.#answer);
    this.addEventListener("change", this.#changed);
    this.addEventListener("close", this.#closed, true);
    this.#update(this.#view);
  }
  disconnectedCallback() {
    if (!this.#view?.isInPage) added.makeRoom?.(null);
  }
  #update(before) {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    adopt(this.getRootNode(), tokens, base, panel, ...added.styles);
    const words = wordsOf(view);
    speak(this, words);
    if (before?.name !== view.name) this.querySelector("dialog")?.close();
    render((view.name && layers[view.name]?.(view, words)) ?? nothing, this);
    if (view.isInPage && before?.record !== view.record) for (const box of this.querySelectorAll("input")) box.checked = box.defaultChecked;
    this.querySelectorAll("[part=category]").forEach((row) => settle(row));
    this.#show();
    if (before?.name === "preferences" && view.name === "banner" && document.activeElement === document.body) {
      this.querySelector("[data-consent-action=preferences]")?.focus();
    }
    if (view.status && (!view.name || view.isInPage) && (this.#decided || before?.status !== view.status)) this.#say(words[view.status]);
  }
  #show() {
    const dialog = this.querySelector("dialog");
    if (dialog && !dialog.matches(":modal")) {
      dialog.open = false;
      dialog.showModal();
      new ResizeObserver(() => dialog.offsetHeight || dialog.close()).observe(dialog);
    }
    const region = this.querySelector("[popover]");
    if (region?.showPopover && !region.matches(":popover-open")) region.showPopover();
    if (!this.#view.isInPage) added.makeRoom?.(dialog ?? region);
  }
  #say(message) {
    this.#decided = false;
    this.#status.textContent = "";
    setTimeout(() => this.#status.textContent = message, STATUS_DELAY_MS);
  }
  /** Closed without an answer: whoever must still be asked sees the banner again. A notice that is closed has been seen. */
  #leave() {
    const { name, model, reason } = this.#view;
    if (name === "banner" && model === "notice") this.#decide("save");
    else answer(this, "consent-view", { view: name === "preferences" && reason ? "banner" : null });
  }
  #closed = (event) => {
    if (this.contains(event.target)) this.#leave();
  };
  #changed = ({ target }) => settle(target.closest("[part=category]"), target);
  #answer = (event) => {
    const target = event.target;
    const action = target.closest("[data-consent-action]")?.dataset["consentAction"];
    if (!action || !this.contains(target)) return;
    if (action === "close") this.#leave();
    else if (action === "preferences") answer(this, "consent-view", { view: "preferences" });
    else this.#decide(action);
  };
  #decide(action) {
    const { name, texts, granted } = this.#view;
    this.#decided = true;
    const boxes = [...this.querySelectorAll("input")].map((box) => [box.name, box.checked]);
    answer(this, "consent-decision", {
      decision: {
        action,
        source: name,
        // A notice has no boxes: what holds is what was seen.
        ...action === "save" && { choices: boxes[0] ? Object.fromEntries(boxes) : granted },
        // The layer alone: what the status says is of the decision before.
        notice: noticeOf(this.lastElementChild, texts.lang)
      }
    });
  }
}
if (!customElements.get("consent-panel")) customElements.define("consent-panel", ConsentPanel);

export { ConsentPanel };
