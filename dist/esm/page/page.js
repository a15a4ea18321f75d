import { ConsentError } from '../core/errors.js';
import { ESSENTIAL } from '../core/policy.js';
import { findRecord } from '../core/record.js';
import { verdict, canonical, categoryOf, currentRecord, askReason } from '../core/verdict.js';
import { readCookies } from '../storage/jar.js';
import { languageOf } from './language.js';

class Page {
  /** Called whenever what is granted may have changed. */
  watchers = /* @__PURE__ */ new Set();
  granted = (name) => this.settings ? verdict(canonical(name), this.stored, this.settings.policy, Date.now()) : name === ESSENTIAL;
  known = (name) => !!this.settings && !!categoryOf(canonical(name), this.settings.policy);
  get record() {
    return this.settings ? currentRecord(this.stored, this.settings.policy, Date.now()) : null;
  }
  get reason() {
    return askReason(this.stored, this.settings.policy, Date.now());
  }
  get cookieName() {
    return this.settings?.cookie.name ?? "cookie_consent";
  }
  get language() {
    return languageOf(this.element, this.load.languages);
  }
  read() {
    return findRecord(readCookies(), this.cookieName);
  }
  emit(type, detail) {
    (this.element ?? document).dispatchEvent(new CustomEvent(`consent-${type}`, { detail, bubbles: true, composed: true }));
  }
  fail(code, error) {
    this.emit("error", { error: new ConsentError(code, String(error)) });
  }
  /** For a part that could not be fetched: nobody is asked, everything stays denied. */
  notLoaded = (error) => this.fail("not-loaded", error);
  warn = (...what) => void this.load.inspect().then(({ say }) => say(...what));
}
const page = new Page();

export { page };
