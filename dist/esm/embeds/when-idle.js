const whenIdle = (act) => void (window.requestIdleCallback ?? setTimeout)(act, { timeout: 500 });

export { whenIdle };
