/**
 * Calls back once the browser has nothing more urgent to do: what has been drawn is on screen by then. Where it tells of no
 * idle time (Safari), after the task at hand.
 */
export const whenIdle = (act: () => void): void => void (window.requestIdleCallback ?? setTimeout)(act, { timeout: 500 });
