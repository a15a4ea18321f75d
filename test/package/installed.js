import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let found;

/** What `npm publish` would send: the files, and the tarball's fingerprint. */
export const packed = () => (found ??= JSON.parse(npm('.', 'pack', '--dry-run', '--json'))[0]);

const NAME = 'temoin-package-';
const DAY_MS = 86_400_000;

/** Removes what earlier runs left; a day, because another run may be at work. */
function sweep() {
  for (const folder of readdirSync(tmpdir()).filter((name) => name.startsWith(NAME)).map((name) => join(tmpdir(), name))) {
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A folder outside the repository with the packed package installed as a stranger would have it: nothing is found that
 * the package does not bring or ask for. Made once for each content.
 */
export function installed() {
  const folder = join(tmpdir(), NAME + packed().shasum);
  if (existsSync(folder)) return folder;
  sweep();
  const making = `${folder}.${process.pid}`;
  mkdirSync(making);
  const [{ filename }] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', making));
  writeFileSync(join(making, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  npm(making, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', join(making, filename));
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return folder;
}
