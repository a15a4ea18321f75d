/** What the page tells others of the choice, where it has an interface for that. */
import type { Page } from 'playwright-core';
import type { Signal } from '../types/index.js';

interface Answers {
  tcf: string[] | null;
  gpp: boolean;
}

/** Runs in the page. IAB TCF v2.2 §CMP API; GPP §CMP API. */
function ask(): Promise<Answers> {
  const scope = window as unknown as Record<string, ((...args: unknown[]) => void) | undefined>;
  const gpp = typeof scope['__gpp'] === 'function';
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 1000, { tcf: null, gpp });
    const tcf = scope['__tcfapi'];
    if (!tcf) return resolve({ tcf: null, gpp });
    tcf('addEventListener', 2, (data: { purpose?: { consents?: Record<string, boolean> } }) => {
      clearTimeout(late);
      const granted = Object.entries(data?.purpose?.consents ?? {}).filter(([, yes]) => yes);
      resolve({ tcf: granted.map(([purpose]) => purpose), gpp });
    });
  });
}

export async function signalsNow(page: Page, step: number): Promise<Signal[]> {
  const answers = await Promise.race([page.evaluate(ask), new Promise<null>((resolve) => setTimeout(resolve, 3000, null))]).catch(() => null);
  return [
    ...(answers?.tcf ? [{ kind: 'tcf' as const, granted: answers.tcf, step }] : []),
    ...(answers?.gpp ? [{ kind: 'gpp' as const, granted: [], step }] : []),
  ];
}
