/** What the page tells others of the choice, where it has an interface for that. */
import type { Page } from 'playwright-core';
import type { Signal } from '../types/index.js';

interface Answers {
  /** Purposes consented to; null: there is no such interface. */
  tcf: string[] | null;
  /** What is said not to be refused, by section; null: there is no such interface. */
  gpp: string[] | null;
}

/** Runs in the page. IAB TCF v2.2, “CMP API”; GPP, “CMP API specification” v1.1. */
async function ask(): Promise<Answers> {
  type Api = ((...args: unknown[]) => void) | undefined;
  const scope = window as unknown as Record<string, Api>;
  const within = <T>(api: Api, call: (api: NonNullable<Api>, resolve: (answer: T | null) => void) => void) =>
    new Promise<T | null>((resolve) => {
      if (typeof api !== 'function') return resolve(null);
      setTimeout(resolve, 1000, null);
      call(api, resolve);
    });
  const yes = (values: object) => Object.entries(values).filter(([, value]) => value === true || value === 1).map(([name]) => name);

  const tcf = within<string[]>(scope['__tcfapi'], (api, resolve) => {
    api('addEventListener', 2, (data?: { purpose?: { consents?: Record<string, boolean> } }) => resolve(yes(data?.purpose?.consents ?? {})));
  });

  const DID_NOT_OPT_OUT = 2;
  function inSection(name: string, section: Record<string, unknown>): string[] {
    // A section of the TCF's: its purposes, by number.
    const consents = section['PurposeConsent'] ?? section['PurposeConsents'];
    if (Array.isArray(consents)) return consents.every((value) => typeof value === 'boolean') ? consents.flatMap((value, index) => (value ? [`${name}.${index + 1}`] : [])) : consents.map((value) => `${name}.${String(value)}`);
    return ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'].filter((key) => section[key] === DID_NOT_OPT_OUT).map((key) => `${name}.${key}`);
  }
  const gpp = within<string[]>(scope['__gpp'], (api, resolve) => {
    api('ping', (data?: { parsedSections?: Record<string, unknown> }) => {
      const sections = Object.entries(data?.parsedSections ?? {});
      resolve(sections.flatMap(([name, parts]) => [parts].flat().flatMap((part) => inSection(name, (part ?? {}) as Record<string, unknown>))));
    });
  });
  return { tcf: await tcf, gpp: await gpp };
}

export async function signalsNow(page: Page, step: number): Promise<Signal[]> {
  const answers = await Promise.race([page.evaluate(ask), new Promise<null>((resolve) => setTimeout(resolve, 3000, null))]).catch(() => null);
  return (['tcf', 'gpp'] as const).flatMap((kind) => {
    const granted = answers?.[kind];
    return granted ? [{ kind, granted, step }] : [];
  });
}
