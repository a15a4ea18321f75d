/**
 * Calls back once the next frame is on screen: a task queued from `requestAnimationFrame` runs after that frame's paint.
 * A hidden tab paints nothing and does not wait.
 */
export const afterPaint = (then: () => void): void => void (document.hidden ? setTimeout(then) : requestAnimationFrame(() => setTimeout(then)));

/** Calls back when the document has been parsed to its end, before deferred scripts run. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('readystatechange', then, { once: true });
  else queueMicrotask(then);
}
