import { ConsentError } from '../core/errors.js';
import { findRecord } from '../core/record.js';
import { askReason, currentRecord, verdict } from '../core/verdict.js';
import { make } from '../gate/document.js';
import { readCookies } from '../storage/jar.js';
import { readSettings } from './settings.js';

const page = {
  settings: readSettings(make("i"), Object),
  watchers: /* @__PURE__ */ new Set(),
  granted: (name) => verdict(name, page.stored, page.settings.policy, Date.now()),
  get record() {
    return currentRecord(page.stored, page.settings.policy, Date.now());
  },
  get reason() {
    return askReason(page.stored, page.settings.policy, Date.now());
  },
  read: () => findRecord(readCookies(), page.settings.cookie.name),
  emit: (type, detail) => page.element.dispatchEvent(new CustomEvent(`consent-${type}`, { bubbles: true, composed: true, detail })),
  fail: (error, code = "not-loaded") => page.emit("error", { error: new ConsentError(code, String(error)) }),
  warn: (...what) => void page.load("temoin.inspect").then(({ say }) => say(...what))
};

export { page };
