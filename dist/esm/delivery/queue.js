const LARGEST_BYTES = 8e3;
const SECOND_MS = 1e3;
const LONGEST_PAUSE_MS = 6 * 3600 * SECOND_MS;
const NOTHING_SENT = { id: "", tries: 0, after: 0 };
function readProgress(text) {
  try {
    const { id, tries, after } = JSON.parse(text);
    return typeof id === "string" && Number.isInteger(tries) && Number.isFinite(after) ? { id, tries, after } : NOTHING_SENT;
  } catch {
    return NOTHING_SENT;
  }
}
const waiting = (history, { id }) => history.slice(history.findLastIndex((record) => record.id === id) + 1).slice(-20);
const isTooLarge = (body) => new TextEncoder().encode(body).length > LARGEST_BYTES;
function progressAfter(before, id, status, now, random) {
  if (status >= 200 && status < 300 || status >= 400 && status < 500) return { id, tries: 0, after: 0 };
  const tries = before.tries + 1;
  const pauseMs = Math.min(LONGEST_PAUSE_MS, 2 ** Math.min(tries, 20) * SECOND_MS);
  return { id: before.id, tries, after: now + Math.round(pauseMs * (0.5 + random / 2)) };
}

export { NOTHING_SENT, isTooLarge, progressAfter, readProgress, waiting };
