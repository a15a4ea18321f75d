// The system's WebKitGTK (Debian: webkit2gtk-driver, xvfb), for where Playwright has no WebKit of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { WebDriver } from './webdriver.js';

const STARTS_WITHIN_MS = 60_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A screen nobody sees. Its own process group, so that ending it ends all it started. */
function startScreen() {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  return spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], { stdio, detached: true });
}

async function answers(address) {
  for (const end = Date.now() + STARTS_WITHIN_MS; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const response = await fetch(`${address}/status`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start.');
  }
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** One driver process, which holds one session at a time. */
export class WebKitGtk {
  #address;
  #children;

  constructor(address, children) {
    this.#address = address;
    this.#children = children;
    process.once('exit', this.close);
  }

  static async launch() {
    const children = [];
    const env = { ...process.env };
    if (!env.DISPLAY) {
      const screen = startScreen();
      children.push(screen);
      env.DISPLAY = `:${String(await once(screen.stdio[3], 'data')).trim()}`;
    }
    const port = await freePort();
    children.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore', detached: true }));
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    return new WebKitGtk(address, children);
  }

  /** A browser with an empty profile. */
  open(capabilities) {
    return WebDriver.open(this.#address, capabilities);
  }

  close = () => {
    process.off('exit', this.close);
    for (const child of this.#children.reverse()) endGroup(child);
    this.#children = [];
  };
}
