// Installs the browsers that the tests need and this machine lacks: Playwright's, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES, missingEngines } from './browsers.js';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// Without these, text in most of the world's scripts is a row of boxes.
const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];

const isRoot = process.getuid?.() === 0;

function run(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Leaves alone what is there; returns the engines that still could not be had. */
export function installBrowsers() {
  const missing = missingEngines();
  if (missing.length === 0) return [];
  if (run('npx', 'playwright', 'install', ...missing)) {
    if (isRoot && process.platform === 'linux') run('npx', 'playwright', 'install-deps', ...missing);
  } else if (isRoot && existsSync('/etc/debian_version')) {
    run('apt-get', 'update', '-qq');
    const packages = missingEngines().flatMap((engine) => debianPackages[engine]);
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages, ...fonts);
  }
  return missingEngines();
}

if (process.argv[1] === import.meta.filename) {
  const missing = installBrowsers();
  for (const engine of missing) {
    console.error(`No ${engine}: its tests are SKIPPED. Install it, or name its program in ${engine.toUpperCase()}_PATH.`);
  }
  if (missing.length === ENGINES.length) process.exit(1);
}
