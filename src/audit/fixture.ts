/** For a site's own Playwright tests: nothing that needs consent was stored or sent by this page so far. */
import type { Page } from 'playwright-core';
import { WAITS, type AuditConfig } from './config.js';
import { judge } from './judge/judge.js';
import { Recorder } from './observe/recorder.js';
import { quiet } from './observe/quiet.js';
import { storedNow } from './observe/stored.js';
import { NO_BANNER } from './observe/visit.js';
import type { Finding } from './types/index.js';

export interface LeakOptions extends Pick<AuditConfig, 'inventory' | 'rules' | 'ignore' | 'quietMs' | 'patienceMs' | 'dwellMs'> {
  /** Categories the visitor has granted by then. Default: none. */
  granted?: string[];
  /** Fail from this level on. Default `error`. */
  failOn?: 'info' | 'warn' | 'error';
}

const LEVELS = ['info', 'warn', 'error'] as const;

/**
 * Loads the page anew and throws an `Error` that names each leak; resolves with the findings below `failOn`.
 * What the context's profile holds already counts, as it does for a returning visitor.
 */
export async function expectNoConsentLeaks(page: Page, options: LeakOptions = {}): Promise<Finding[]> {
  const { granted, failOn = 'error', quietMs = WAITS.quietMs, patienceMs = WAITS.patienceMs, dwellMs = WAITS.dwellMs, ...config } = options;
  const recorder = new Recorder();
  const context = page.context();
  await recorder.listen(context);
  await recorder.attach(page);
  const url = page.url();
  recorder.begin({ name: 'reload', page: url, granted: granted ?? 'none', withdrawn: false, refused: false });
  await page.reload({ waitUntil: 'load' });
  await quiet(page, recorder, { quietMs, patienceMs, dwellMs });
  const stored = [await storedNow(context, page)];
  const { steps, writes, sent, fingerprints, signals, statuses } = recorder;
  const plain = { aliases: {}, banner: { ...NO_BANNER, adapter: 'test' }, incomplete: [], skipped: null, shots: [], asksAgain: false, mustAsk: false, policy: null };
  const { findings } = judge([{ ...plain, scenario: 'before', url, steps, writes, sent, stored, fingerprints, signals, statuses }], config);
  const leaks = findings.filter(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(failOn));
  if (leaks.length === 0) return findings;
  const lines = leaks.map(({ rule, message, by, fix }) => `  ${rule}: ${message}${by ? `\n    by ${by.script}:${by.line}` : ''}\n    ${fix}`);
  throw new Error(`${leaks.length} consent leak${leaks.length > 1 ? 's' : ''} at ${url}\n${lines.join('\n')}`);
}
