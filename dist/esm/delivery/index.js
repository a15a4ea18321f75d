import { readHistory } from '../storage/history.js';
import { writeCookie, SEND } from '../storage/jar.js';
import { waiting, isTooLarge, progressAfter, readProgress } from './queue.js';

const MARK_SECONDS = 30 * 24 * 3600;
let unkept;
let timer;
let again;
function addressOf({ element, warn }) {
  if (!element?.hasAttribute("record-url")) return null;
  const written = element.getAttribute("record-url");
  const url = URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  warn("address", element, written);
  return null;
}
async function post(url, body) {
  try {
    const { status } = await fetch(url, { method: "POST", body, keepalive: true, credentials: "same-origin", redirect: "error", headers: { "content-type": "application/json" } });
    return status;
  } catch {
    return 0;
  }
}
function deliver(page) {
  const url = addressOf(page);
  if (!url) return;
  const { name, domain, path } = page.settings.cookie;
  const key = `${name}.delivery`;
  const read = () => {
    try {
      return unkept ?? readProgress(localStorage.getItem(key));
    } catch {
      return readProgress(null);
    }
  };
  const write = (next) => {
    unkept = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
      unkept = void 0;
    } catch {
    }
  };
  const mark = (seconds) => writeCookie(`${name}${SEND}=0;max-age=${seconds};path=${path};domain=${domain};samesite=lax`);
  async function send() {
    clearTimeout(timer);
    for (; ; ) {
      const before = read();
      const [record] = waiting(readHistory(name), before);
      if (!record) return mark(0);
      mark(MARK_SECONDS);
      const pauseMs = before.after - Date.now();
      if (pauseMs > 0 && pauseMs < 24 * 3600 * 1e3) {
        timer = setTimeout(take, pauseMs);
        return;
      }
      const body = JSON.stringify(record);
      const status = isTooLarge(body) ? 413 : await post(url, body);
      if (readHistory(name).some(({ id }) => id === record.id)) write(progressAfter(before, record.id, status, Date.now(), Math.random()));
    }
  }
  const take = () => {
    const turn = navigator.locks ? navigator.locks.request(key, send) : send();
    turn.catch(() => send());
  };
  if (!again) addEventListener("online", () => again());
  again = take;
  take();
}

export { deliver };
