// The system's WebKitGTK (Debian: webkit2gtk-driver, xvfb), for where Playwright has no WebKit of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { WebDriver } from './webdriver.js';

const STARTS_WITHIN_MS = 180_000;

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
  return spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], { stdio, detached: true });
}

async function answers(address) {
  for (const end = Date.now() + STARTS_WITHIN_MS; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const response = await fetch(`${address}/status`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start.');
  }
}

const LIBRARIES = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];

/** The browser that comes with the library, in a folder named for the machine's kind and the library's version. */
function miniBrowser() {
  const programs = readdirSync('/usr/lib').flatMap((kind) => LIBRARIES.map((name) => `/usr/lib/${kind}/${name}/MiniBrowser`));
  const program = programs.find((path) => existsSync(path));
  if (!program) throw new Error('WebKitGTK is here without its MiniBrowser.');
  return program;
}

// Without its tool bar the window can be as narrow as a phone.
const ARGS = ['--automation', '--full-screen'];

/**
 * Capabilities of a browser that reaches everything, this machine too, through a proxy whose certificates are its own.
 * The standard `proxy` capability won't do: for https, WebKitGTK 2.50 then speaks TLS with the proxy itself, and refuses
 * its certificate.
 */
export const throughProxy = (address) => ({
  acceptInsecureCerts: true,
  // Else each command waits until all of the page has come, and what hangs in it hangs the test.
  pageLoadStrategy: 'none',
  'webkitgtk:browserOptions': { binary: miniBrowser(), args: [...ARGS, `--proxy=http://${address}`] },
});

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
