/**
 * Loaded where a site says `import-from`, before the gate begins: the choice that another consent manager has kept becomes a
 * record of ours, once, and its markup goes on waiting (CONTRACT §2, §3.1).
 */
import type { Decision } from '../core/decision.js';
import { namesIn } from '../core/names.js';
import { isInDate } from '../core/record.js';
import { recordOf } from '../core/record-of.js';
import { logDecision } from '../ledger/log.js';
import { newId } from '../ledger/new-id.js';
import type { Page } from '../page/page.js';
import { expireCookie, matcher, removeKeys } from '../storage/cleanup.js';
import { writeRecord } from '../storage/cookie.js';
import { readHistory } from '../storage/history.js';
import { blankCookie, readCookies, SEND } from '../storage/jar.js';
import { adoptMarkup } from './markup.js';
import { pairsOf, translate } from './names.js';
import type { OldChoice } from './old-choice.js';
import { RIVALS, type Rival } from './rivals.js';

const cookie = (name: string): string | undefined =>
  readCookies()
    .split(/; */)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const key = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Never throws: what cannot be read is no choice. */
function readOld({ stored, format }: Rival, now: number): OldChoice | null {
  for (const name of stored)
    for (const text of [cookie(name), key(name)]) {
      try {
        const old = text && format(decodeURIComponent(text), now);
        if (old) return old;
      } catch {
        // Another name may hold one.
      }
    }
  return null;
}

/** The rivals that the site names, `klaro:NAME` where it has given the cookie another name. */
function rivalsOf({ element, warn }: Page): Rival[] {
  const said = namesIn(element!.getAttribute('import-from')).map((name) => name.split(':') as [string, string?]);
  const known = said.filter(([name]) => Object.hasOwn(RIVALS, name));
  if (known.length < said.length) warn('value', element, 'import-from', known.map(([name]) => name).join(' ') || undefined);
  return known.map(([name, stored]) => ({ ...RIVALS[name]!, ...(stored && { stored: [stored] }) }));
}

/** Whoever has been here since, has a record or has had one: an old choice is not made younger by being read again. */
const isNew = ({ stored, settings }: Page): boolean => stored === undefined && !readHistory(settings.cookie.name)[0];

async function takeOver(page: Page, rivals: readonly Rival[], translated: (old: OldChoice) => Decision['choices']): Promise<void> {
  const { element, settings } = page;
  const { policy } = settings;
  const now = Date.now();
  for (const rival of rivals) {
    const old = readOld(rival, now);
    const choices = old && translated(old);
    if (!choices || !Object.keys(choices)[0]) continue;
    const decision: Decision = { action: 'import', source: 'import', choices };
    const decidedAt = old.decidedAt ?? now;
    // What is no date makes no record.
    if (Number.isNaN(decidedAt)) continue;
    const record = recordOf(decision, null, policy, decidedAt, newId());
    if (!isInDate(record, now)) continue;
    page.stored = record;
    page.isUnwritten = !writeRecord(settings.cookie, record);
    const lang = element!.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    const isLogged = await logDecision(settings.cookie.name, record, decision, policy, lang);
    if (page.isUnwritten || !isLogged) page.fail('not kept', 'not-stored');
    // The ledger sends what waits when it finds this.
    if (element!.hasAttribute('record-url')) blankCookie({ ...settings.cookie, name: settings.cookie.name + SEND });
    return;
  }
}

/** Settles when the page knows what there was to know. */
export async function begin(page: Page): Promise<void> {
  const { policy } = page.settings;
  const rivals = rivalsOf(page);
  const pairs = pairsOf(page.element!, policy);
  adoptMarkup(rivals, policy, pairs);
  // A visitor who erases what is kept erases what it was taken from.
  addEventListener('consent-change', () => {
    if (page.stored !== undefined) return;
    const names = rivals.flatMap(({ stored }) => stored);
    names.forEach(expireCookie);
    removeKeys(matcher(names));
  });
  if (isNew(page)) await takeOver(page, rivals, (old) => translate(old, policy, pairs));
}
