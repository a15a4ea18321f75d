/**
 * Loaded when a record is to go to `record-url`: sends what waits there, oldest first, at most once where the site answers
 * (CONTRACT §4). Never waited for: whatever becomes of it, the visitor's choice stands.
 */
import type { CookiePlace } from '../storage/jar.js';
import { readHistory } from '../storage/history.js';
import { SEND, writeCookie } from '../storage/jar.js';
import { isTooLarge, progressAfter, readProgress, waiting, type Progress } from './queue.js';

/** How long a visitor may stay away until what waits is forgotten, unless they decide again. */
const MARK_SECONDS = 30 * 24 * 3600;

/** What it needs of the page. */
export interface Sender {
  element: HTMLElement | undefined;
  settings: { cookie: CookiePlace } | undefined;
  warn(kind: 'address', element: Element, what: unknown): void;
}

/** What the browser would not keep: blocked, or full. */
let unkept: Progress | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The newest call's. */
let again: (() => void) | undefined;

/** Only http(s): the address is the site's own words. What waits goes on waiting on a page that says none. */
function addressOf({ element, warn }: Sender): string | null {
  if (!element?.hasAttribute('record-url')) return null;
  const written = element.getAttribute('record-url')!;
  const url = URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  warn('address', element, written);
  return null;
}

/** The status of the answer; 0 for none. */
async function post(url: string, body: string): Promise<number> {
  try {
    // Same origin: with cookies, so that the answer may set one. Elsewhere: with nothing but the record.
    const { status } = await fetch(url, { method: 'POST', body, keepalive: true, credentials: 'same-origin', redirect: 'error', headers: { 'content-type': 'application/json' } });
    return status;
  } catch {
    return 0;
  }
}

/** Called when something waits: after each decision, and by a page that found the mark of an earlier one. */
export function deliver(page: Sender): void {
  const url = addressOf(page);
  if (!url) return;
  const { name, domain, path } = page.settings!.cookie;
  const key = `${name}.delivery`;
  const read = (): Progress => {
    try {
      return unkept ?? readProgress(localStorage.getItem(key));
    } catch {
      return readProgress(null);
    }
  };
  const write = (next: Progress): void => {
    unkept = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
      unkept = undefined;
    } catch {
      // It is sent once more from the next page: the site knows it by its id.
    }
  };

  /** The ledger's own is gone with the browser's session. 0: there is nothing left to send. */
  const mark = (seconds: number): void => writeCookie(`${name}${SEND}=0;max-age=${seconds};path=${path};domain=${domain};samesite=lax`);

  async function send(): Promise<void> {
    clearTimeout(timer);
    for (;;) {
      const before = read();
      const [record] = waiting(readHistory(name), before);
      if (!record) return mark(0);
      mark(MARK_SECONDS);
      const pauseMs = before.after - Date.now();
      // A clock that was set back must not make it wait for ever.
      if (pauseMs > 0 && pauseMs < 24 * 3600 * 1000) {
        timer = setTimeout(take, pauseMs);
        return;
      }
      const body = JSON.stringify(record);
      const status = isTooLarge(body) ? 413 : await post(url!, body);
      // Forgotten meanwhile: then this too.
      if (readHistory(name).some(({ id }) => id === record.id)) write(progressAfter(before, record.id, status, Date.now(), Math.random()));
    }
  }

  /** One at a time, of all tabs; whoever waits for its turn finds what came meanwhile. Without locks the site may see an id twice. */
  const take = (): void => {
    const turn = navigator.locks ? navigator.locks.request(key, send) : send();
    turn.catch(() => send());
  };

  if (!again) addEventListener('online', () => again!());
  again = take;
  take();
}
