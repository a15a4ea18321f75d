/** What a document said on its console and which exceptions nobody caught. */
export interface Recording {
  console: string[];
  errors: string[];
}

/** Runs first in a document, for a browser that tells its driver of neither: keeps a copy. Stands alone. */
export function record(): void {
  const recording: Recording = { console: [], errors: [] };
  const key = Symbol.for('recording');
  if (key in window) return;
  Object.defineProperty(window, key, { value: recording });
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const original = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      recording.console.push(`${level === 'warn' ? 'warning' : level}: ${parts.map(String).join(' ')}`);
      original(...parts);
    };
  }
  addEventListener('error', (event) => {
    // A picture that does not load fires it too, without a message.
    if (event.message) recording.errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => recording.errors.push(String(event.reason)));
}

/** Takes what was kept so far out of the document. Stands alone. */
export function harvest(): Recording {
  const recording = Reflect.get(window, Symbol.for('recording')) as Recording | undefined;
  return { console: recording?.console.splice(0) ?? [], errors: recording?.errors.splice(0) ?? [] };
}
