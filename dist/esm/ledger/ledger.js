import { grantedIn } from '../core/changes.js';
import { recordOf } from '../core/record-of.js';
import { expireCookie } from '../storage/cleanup.js';
import { writeRecord } from '../storage/cookie.js';
import { tidyName, readCookies, blankCookie } from '../storage/jar.js';
import { ownNames } from '../storage/own-names.js';
import { writeHistory } from '../storage/write-history.js';
import { logDecision } from './log.js';
import { newId } from './new-id.js';
import { tidy } from './tidy.js';

function createLedger(page) {
  let hasFailed = false;
  let logged = Promise.resolve();
  let leaving;
  const look = () => {
    for (const watcher of page.watchers) watcher();
  };
  function kept(isKept) {
    if (!isKept && !hasFailed) page.fail("not-stored", "not kept");
    hasFailed ||= !isKept;
  }
  function cleanUp() {
    const { settings, granted } = page;
    return tidy(settings.policy, granted, ownNames(settings.cookie.name));
  }
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
    if (decision && record) {
      page.isUnwritten = !writeRecord(cookie, record);
      kept(!page.isUnwritten);
      logged = logDecision(cookie.name, record, decision, policy, page.language).then(kept);
    }
    const isKept = page.stored !== stored && !page.isUnwritten;
    const isStrict = element?.hasAttribute("strict-policy");
    const mustStop = isKept && revoked[0] && (isStrict || gate.isStale()) && !element.hasAttribute("without-reload");
    const mustOpen = isKept && granted[0] && isStrict;
    if (mustStop) {
      gate.halt();
      blankCookie({ ...cookie, name: tidyName(cookie.name) });
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
  const mark = tidyName(page.settings.cookie.name);
  if (readCookies().includes(mark)) {
    void cleanUp();
    expireCookie(mark);
  }
  return {
    decide: (decision) => change(decision, () => {
      if (!page.isUnwritten) page.stored = page.read() ?? page.stored;
      page.stored = recordOf(decision, page.record, page.settings.policy, Date.now(), newId());
    }),
    /** The record was changed elsewhere, or the site's settings here. */
    follow: (next) => change(null, () => Object.assign(page, next)),
    /** Forgets the record, as if the visitor had never been here. */
    reset() {
      const { cookie } = page.settings;
      expireCookie(cookie.name);
      const wipe = () => writeHistory(cookie.name, []);
      wipe();
      void logged.then(wipe);
      page.isUnwritten = false;
      change(null, () => page.stored = void 0);
    }
  };
}

export { createLedger };
