// `temoin audit`, as it is called.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { launchOptions } from '../helpers/browsers.js';

export const BIN = resolve('dist/bin/temoin.js');

/** A machine that does much else takes its time. */
export const PATIENT = ['--patience-ms', '60000', '--banner-ms', '20000', '--concurrency', '4'];

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function temoin(cwd, args, env = {}) {
  const child = spawn(process.execPath, [BIN, 'audit', ...args], { cwd, env: { ...process.env, CHROME_PATH: launchOptions('chromium')?.executablePath ?? '', NO_COLOR: '1', ...env } });
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => (out[name] += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, ...out })));
}
