/**
 * Loaded when `<cookie-consent>` has a `record-url`: sends each record there, oldest first, at most once where the site
 * answers (CONTRACT §4). Never waited for: whatever becomes of it, the visitor's choice stands.
 */
import type { Page } from '../page/page.js';
import { readHistory } from '../storage/history.js';
import { isTooLarge, progressAfter, readProgress, waiting, type Progress } from './queue.js';

/** A decision is in the history a moment after it is told of. */
const LOOK_MS = 100;
const LOOKS = 30;

export function begin(page: Page): void {
  const element = page.element!;
  /** Only http(s): the address is the site's own words. */
  const addressOf = (): string | null => {
    const written = element.getAttribute('record-url') ?? '';
    const url = written && URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    page.warn('address', element, written);
    return null;
  };
  const url = addressOf();
  if (!url) return;

  const key = `${page.cookieName}.delivery`;
  /** For a page whose storage is blocked. */
  let progress: Progress | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): Progress => {
    try {
      return readProgress(localStorage.getItem(key));
    } catch {
      return progress ?? readProgress(null);
    }
  };
  const write = (next: Progress): void => {
    progress = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // It is sent once more from the next page: the site knows it by its id.
    }
  };

  /** The status of the answer; 0 for none. */
  async function post(body: string): Promise<number> {
    try {
      // Same origin: with cookies, so that the answer may set one. Elsewhere: with nothing but the record.
      const { status } = await fetch(url!, { method: 'POST', body, keepalive: true, credentials: 'same-origin', redirect: 'error', headers: { 'content-type': 'application/json' } });
      return status;
    } catch {
      return 0;
    }
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    for (;;) {
      const before = read();
      const [record] = waiting(readHistory(page.cookieName), before);
      if (!record) return;
      const pauseMs = before.after - Date.now();
      // A clock that was set back must not make it wait for ever.
      if (pauseMs > 0 && pauseMs < 24 * 3600 * 1000) {
        timer = setTimeout(take, pauseMs);
        return;
      }
      const body = JSON.stringify(record);
      const status = isTooLarge(body) ? 413 : await post(body);
      // Forgotten meanwhile: then this too.
      if (readHistory(page.cookieName).some(({ id }) => id === record.id)) write(progressAfter(before, record.id, status, Date.now(), Math.random()));
    }
  }

  /** One at a time, of all tabs. Without a lock the worst is that the site sees an id twice. */
  const take = (): void => {
    const turn = navigator.locks ? navigator.locks.request(key, { ifAvailable: true }, async (lock) => (lock ? send() : undefined)) : send();
    turn.catch(() => send());
  };

  document.addEventListener('consent-change', () => {
    let looks = 0;
    const look = (): void => {
      if (!page.record || readHistory(page.cookieName).some(({ id }) => id === page.record?.id)) take();
      else if ((looks += 1) < LOOKS) setTimeout(look, LOOK_MS);
    };
    look();
  });
  addEventListener('online', take);
  take();
}
