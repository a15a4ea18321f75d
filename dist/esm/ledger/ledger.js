import { grantedIn } from '../core/changes.js';
import { recordOf } from '../core/record-of.js';
import { writeRecord } from '../storage/cookie.js';
import { historyKey } from '../storage/history.js';
import { expireCookie } from '../storage/cleanup.js';
import { writeHistory } from '../storage/write-history.js';
import { logDecision } from './log.js';
import { newId } from './new-id.js';
import { tidy } from './tidy.js';

function createLedger(page) {
  let hasFailed = false;
  let logged = Promise.resolve();
  const look = () => {
    for (const watcher of page.watchers) watcher();
  };
  function kept(isKept) {
    if (!isKept && !hasFailed) page.fail("not-stored", "not kept");
    hasFailed ||= !isKept;
  }
  function cleanUp() {
    const { settings, granted } = page;
    const { name } = settings.cookie;
    tidy(settings.policy, granted, [name, historyKey(name)]);
  }
  function change(decision, mutate) {
    const before = grantedIn(page.settings.policy, page.granted);
    const id = page.record?.id;
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
    if (revoked[0]) cleanUp();
    gate.shut();
    if (revoked[0]) look();
    if (granted[0]) {
      requestAnimationFrame(() => setTimeout(look));
      setTimeout(look, document.hidden ? 0 : 1e3);
    }
    page.ask();
    if (!decision && record?.id === id && !granted[0] && !revoked[0]) return;
    page.emit("change", { record, granted, revoked });
    if (!gate.hasRun(revoked) || page.isUnwritten || element.hasAttribute("without-reload")) return;
    for (const type of ["pagehide", "unload"]) window.addEventListener(type, cleanUp);
    void Promise.race([logged, new Promise((resolve) => setTimeout(resolve, 1e3))]).then(() => location.reload());
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
