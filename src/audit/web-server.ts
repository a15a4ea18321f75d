/** The site's own server, started for the audit and stopped after it. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditConfig } from './config.js';
import { CannotAudit } from './usage-error.js';

const answers = (url: string) =>
  fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

export async function startServer(wanted: AuditConfig['webServer'], progress: (line: string) => void): Promise<{ stop(): void }> {
  // One that runs already is used, and left running.
  if (!wanted || (await answers(wanted.url))) return { stop: () => undefined };
  const { command, url, timeoutMs = 60_000 } = wanted;
  progress(`starting: ${command}`);
  // A process group of its own, so that what it starts ends with it.
  const child = spawn(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], detached: process.platform !== 'win32' });
  const stop = () => {
    process.off('exit', stop);
    if (child.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid);
    } catch {
      // Gone already.
    }
  };
  process.on('exit', stop);
  for (const end = Date.now() + timeoutMs; Date.now() < end && child.exitCode === null; await sleep(200)) {
    if (await answers(url)) return { stop };
  }
  stop();
  throw new CannotAudit(`“${command}” did not answer at ${url} within ${Math.round(timeoutMs / 1000)} seconds.`);
}
