import { namesIn } from '../core/names.js';
import { isInDate } from '../core/record.js';
import { recordOf } from '../core/record-of.js';
import { logDecision } from '../ledger/log.js';
import { newId } from '../ledger/new-id.js';
import { expireCookie, removeKeys, matcher } from '../storage/cleanup.js';
import { writeRecord } from '../storage/cookie.js';
import { readHistory } from '../storage/history.js';
import { blankCookie, SEND, readCookies } from '../storage/jar.js';
import { adoptMarkup } from './markup.js';
import { pairsOf, translate } from './names.js';
import { RIVALS } from './rivals.js';

const cookie = (name) => readCookies().split(/; */).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
const key = (name) => {
  try {
    return localStorage.getItem(name) ?? void 0;
  } catch {
    return void 0;
  }
};
function readOld({ stored, format }, now) {
  for (const name of stored)
    for (const text of [cookie(name), key(name)]) {
      try {
        const old = text && format(decodeURIComponent(text), now);
        if (old) return old;
      } catch {
      }
    }
  return null;
}
function rivalsOf({ element, warn }) {
  const said = namesIn(element.getAttribute("import-from")).map((name) => name.split(":"));
  const known = said.filter(([name]) => Object.hasOwn(RIVALS, name));
  if (known.length < said.length) warn("value", element, "import-from", known.map(([name]) => name).join(" ") || void 0);
  return known.map(([name, stored]) => ({ ...RIVALS[name], ...stored && { stored: [stored] } }));
}
const isNew = ({ stored, settings }) => stored === void 0 && !readHistory(settings.cookie.name)[0];
async function takeOver(page, rivals, translated) {
  const { element, settings } = page;
  const { policy } = settings;
  const now = Date.now();
  for (const rival of rivals) {
    const old = readOld(rival, now);
    const choices = old && translated(old);
    if (!choices || !Object.keys(choices)[0]) continue;
    const decision = { action: "import", source: "import", choices };
    const decidedAt = old.decidedAt ?? now;
    if (Number.isNaN(decidedAt)) continue;
    const record = recordOf(decision, null, policy, decidedAt, newId());
    if (!isInDate(record, now)) continue;
    page.stored = record;
    page.isUnwritten = !writeRecord(settings.cookie, record);
    const lang = element.closest("[lang]")?.lang || navigator.language;
    const isLogged = await logDecision(settings.cookie.name, record, decision, policy, lang);
    if (page.isUnwritten || !isLogged) page.fail("not kept", "not-stored");
    if (element.hasAttribute("record-url")) blankCookie({ ...settings.cookie, name: settings.cookie.name + SEND });
    return;
  }
}
async function begin(page) {
  const { policy } = page.settings;
  const rivals = rivalsOf(page);
  const pairs = pairsOf(page.element, policy);
  adoptMarkup(rivals, policy, pairs);
  addEventListener("consent-change", () => {
    if (page.stored !== void 0) return;
    const names = rivals.flatMap(({ stored }) => stored);
    names.forEach(expireCookie);
    removeKeys(matcher(names));
  });
  if (isNew(page)) await takeOver(page, rivals, (old) => translate(old, policy, pairs));
}

export { begin };
