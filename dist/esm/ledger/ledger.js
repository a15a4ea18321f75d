import { grantedIn } from '../core/changes.js';
import { recordOf } from '../core/record-of.js';
import { expireCookie, removeKeys, matcher } from '../storage/cleanup.js';
import { writeRecord } from '../storage/cookie.js';
import { readCookies, blankCookie, SEND, TIDY } from '../storage/jar.js';
import { ownNames } from '../storage/own-names.js';
import { logDecision } from './log.js';
import { newId } from './new-id.js';
import { tidy } from './tidy.js';

const spokenIn = ({ notice }, element) => notice?.lang ?? (element.closest("[lang]")?.lang || navigator.language);
function createLedger(page) {
  const nameOf = (part) => page.settings.cookie.name + part;
  let hasFailed = false;
  let logged = Promise.resolve();
  let leaving;
  const look = () => {
    for (const watcher of page.watchers) watcher();
  };
  function kept(isKept) {
    if (!isKept && !hasFailed) page.fail("not kept", "not-stored");
    hasFailed ||= !isKept;
  }
  function cleanUp() {
    return tidy(page.settings.policy, page.granted, ownNames(page.settings.cookie.name));
  }
  const leave = (part) => blankCookie({ ...page.settings.cookie, name: nameOf(part) });
  const deliver = () => void page.load("temoin.delivery").then((part) => part.deliver(page), page.fail);
  function change(decision, mutate) {
    const before = grantedIn(page.settings.policy, page.granted);
    const id = page.record?.id;
    const { stored } = page;
    mutate();
    const { record, settings, element, gate } = page;
    const { cookie, policy } = settings;
    const after = grantedIn(policy, page.granted);
    const granted = after.filter((name) => !before.includes(name));
    const revoked = before.filter((name) => !after.includes(name));
    page.action = decision && decision.action;
    if (decision && decision.source !== "embed") page.wanted = null;
    if (decision && record) {
      page.isUnwritten = !writeRecord(cookie, record);
      kept(!page.isUnwritten);
      logged = logDecision(cookie.name, record, decision, policy, spokenIn(decision, element)).then(kept);
      if (element?.hasAttribute("record-url")) {
        leave(SEND);
        void logged.then(deliver);
      }
    }
    if (revoked[0] || !granted[0]) page.tell?.();
    const isKept = page.stored !== stored && !page.isUnwritten;
    const isStrict = element?.hasAttribute("strict-policy");
    const mustStop = isKept && revoked[0] && (isStrict || gate.isStale()) && !element.hasAttribute("without-reload");
    const mustOpen = isKept && granted[0] && isStrict;
    if (mustStop) {
      gate.halt();
      leave(TIDY);
    }
    const tidied = revoked[0] && cleanUp();
    gate.shut();
    if (revoked[0]) look();
    if (granted[0] && !mustOpen) {
      requestAnimationFrame(() => setTimeout(look));
      setTimeout(look, document.hidden ? 0 : 1e3);
    }
    page.ask();
    if (!decision && record?.id === id && !granted[0] && !revoked[0]) return;
    page.emit("change", { record, granted, revoked });
    if (mustStop) for (const type of ["pagehide", "visibilitychange", "unload"]) addEventListener(type, () => void cleanUp());
    if (mustStop || mustOpen) leaving ??= Promise.race([Promise.all([logged, tidied]), new Promise((resolve) => setTimeout(resolve, 1e3))]).then(() => location.reload());
  }
  const left = (part) => readCookies().includes(nameOf(part));
  if (left(TIDY)) {
    void cleanUp();
    expireCookie(nameOf(TIDY));
  }
  if (left(SEND)) deliver();
  const decide = (decision) => change(decision, () => {
    if (!page.isUnwritten) page.stored = page.read() ?? page.stored;
    page.stored = recordOf(decision, page.record, page.settings.policy, Date.now(), newId());
  });
  if (page.settings.policy.gpc) void page.load("temoin.gpc").then((part) => part.refuse(page, decide), page.fail);
  return {
    decide,
    /** The record was changed elsewhere, or the site's settings here. */
    follow: (next) => change(null, () => Object.assign(page, next)),
    /** Forgets the record, as if the visitor had never been here. */
    reset() {
      expireCookie(nameOf(""));
      const wipe = () => removeKeys(matcher([nameOf(".*")]));
      wipe();
      void logged.then(wipe);
      page.isUnwritten = false;
      change(null, () => page.stored = void 0);
    }
  };
}

export { createLedger };
