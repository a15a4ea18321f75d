import { W as WAITS, R as Recorder, q as quiet, s as storedNow, j as judge, N as NO_BANNER } from '../bin/reporters.js';
export { C as CannotAudit, a as REPORTERS, b as RULES, U as UsageError, c as audit, d as defineConfig, e as exitCode, r as reportOf } from '../bin/reporters.js';
import 'node:dns/promises';
import 'node:crypto';
import 'node:fs';
import 'node:os';
import 'node:path';
import 'node:module';
import 'node:url';
import 'node:timers/promises';
import 'node:child_process';

const LEVELS = ["info", "warn", "error"];
async function expectNoConsentLeaks(page, options = {}) {
  const { granted, failOn = "error", quietMs = WAITS.quietMs, patienceMs = WAITS.patienceMs, dwellMs = WAITS.dwellMs, ...config } = options;
  const recorder = new Recorder();
  const context = page.context();
  await recorder.listen(context);
  await recorder.attach(page);
  const url = page.url();
  recorder.begin({ name: "reload", page: url, granted: granted ?? "none", withdrawn: false, refused: false });
  await page.reload({ waitUntil: "load" });
  await quiet(page, recorder, { quietMs, patienceMs, dwellMs });
  const stored = [await storedNow(context, page)];
  const { steps, writes, sent, fingerprints, signals, statuses } = recorder;
  const plain = { aliases: {}, banner: { ...NO_BANNER, adapter: "test" }, incomplete: [], skipped: null, shots: [], asksAgain: false, mustAsk: false, policy: null };
  const { findings } = judge([{ ...plain, scenario: "before", url, steps, writes, sent, stored, fingerprints, signals, statuses }], config);
  const leaks = findings.filter(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(failOn));
  if (leaks.length === 0) return findings;
  const lines = leaks.map(({ rule, message, by, fix }) => `  ${rule}: ${message}${by ? `
    by ${by.script}:${by.line}` : ""}
    ${fix}`);
  throw new Error(`${leaks.length} consent leak${leaks.length > 1 ? "s" : ""} at ${url}
${lines.join("\n")}`);
}

export { expectNoConsentLeaks };
