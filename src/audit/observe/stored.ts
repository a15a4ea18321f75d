/** What lies on the device now, in every frame's own storage, whoever put it there. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Stored } from '../types/index.js';
import { hostOf } from './origin.js';

type Kept = Pick<Stored, 'kind' | 'name' | 'value'>;

/** Runs in a frame; a storage that is refused there holds nothing. */
async function keptHere(): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const [name, value] of Object.entries(window[kind])) kept.push({ kind, name, value: String(value) });
    } catch {
      // Refused in this frame.
    }
  }
  const databases = await indexedDB?.databases?.().catch(() => []);
  for (const { name } of databases ?? []) kept.push({ kind: 'indexedDB', name: name ?? '', value: '' });
  const caches = await window.caches?.keys().catch(() => []);
  for (const name of caches ?? []) kept.push({ kind: 'cache', name, value: '' });
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);
  for (const { active, installing, waiting } of workers ?? []) {
    const script = (active ?? waiting ?? installing)?.scriptURL;
    if (script) kept.push({ kind: 'serviceWorker', name: new URL(script).pathname, value: '' });
  }
  return kept;
}

export async function storedNow(context: BrowserContext, page: Page): Promise<Stored[]> {
  const plain = { path: '', storedSeconds: null, httpOnly: false, partitioned: false };
  const now = Date.now() / 1000;
  const cookies = (await context.cookies()).map((cookie): Stored => {
    const partitioned = Boolean((cookie as { partitionKey?: string }).partitionKey);
    const storedSeconds = cookie.expires < 0 ? null : Math.round(cookie.expires - now);
    return { kind: 'cookie', name: cookie.name, host: cookie.domain.replace(/^\./, ''), path: cookie.path, storedSeconds, httpOnly: cookie.httpOnly, partitioned, value: cookie.value };
  });
  const frames = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  const kept = await Promise.all(
    frames.map(async (frame) => {
      const items = await Promise.race([frame.evaluate(keptHere), new Promise<Kept[]>((resolve) => setTimeout(resolve, 5000, []))]).catch((): Kept[] => []);
      return items.map((item): Stored => ({ ...plain, ...item, host: hostOf(frame.url()) }));
    }),
  );
  const all = [...cookies, ...kept.flat()];
  const key = ({ kind, name, host, path, partitioned }: Stored) => [kind, name, host, path, partitioned].join('\n');
  return [...new Map(all.map((item) => [key(item), item])).values()];
}
