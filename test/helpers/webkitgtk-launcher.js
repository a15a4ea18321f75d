import { WebKitGtk } from './webkitgtk.js';

/** A launcher for @web/test-runner: one window, one test file at a time. */
export function webKitGtkLauncher() {
  let engine;
  let browser;
  const active = new Set();

  const launch = async () => {
    engine = await WebKitGtk.launch();
    return engine.open();
  };

  return {
    name: 'WebKit',
    type: 'webkitgtk',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= launch();
      active.add(id);
      await (await browser).goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await browser).url(),
    async stopSession(id) {
      active.delete(id);
      await (await browser).goto('about:blank');
      return {};
    },
    async stop() {
      const opened = await browser?.catch(() => undefined);
      await opened?.close().catch(() => undefined);
      engine?.close();
    },
    startDebugSession() {
      throw new Error('WebKitGTK tests cannot be debugged from here.');
    },
  };
}
