import { sha256 } from '../storage/hash.js';
import { readHistory, readShown } from '../storage/history.js';
import { writeHistory } from '../storage/write-history.js';

let last = Promise.resolve();
function logDecision(cookieName, record, { source, notice }, policy, lang) {
  const { origin, pathname } = location;
  const write = async () => {
    const history = readHistory(cookieName);
    const before = history.at(-1);
    const full = {
      ...record,
      lang: notice?.lang ?? lang,
      origin,
      path: pathname,
      noticeHash: notice ? await sha256(notice) : null,
      configHash: await sha256(policy),
      widgetVersion: "0.1.0",
      model: policy.model,
      gpc: policy.gpc,
      layer: /^(banner|preferences)$/.test(source) ? source : null,
      previous: before ? { id: before.id, hash: before.hash } : null
    };
    return writeHistory(cookieName, [...history, { ...full, hash: await sha256(full) }], {
      ...readShown(cookieName),
      [full.noticeHash]: notice,
      [full.configHash]: policy
    });
  };
  const written = last.then(() => navigator.locks.request(`${cookieName}.history`, write)).catch(write);
  last = written;
  return written;
}

export { logDecision };
