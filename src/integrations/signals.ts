/** Categories made into the seven signals of Google’s Consent Mode v2 (developers.google.com/tag-platform/security/concepts/consent-mode). */
import { namesIn } from '../core/names.js';
import type { Category, Service } from '../core/policy.js';

export const SIGNALS = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'] as const;

export type Signal = (typeof SIGNALS)[number];

export type Signals = Readonly<Record<Signal, boolean>>;

/** Of a category that does not say `google="…"` itself. Embeds are held, not signalled: `multimedia` has none. */
const DEFAULTS: Readonly<Record<string, string>> = {
  essential: 'security_storage',
  preferences: 'functionality_storage personalization_storage',
  analytics: 'analytics_storage',
  marketing: 'ad_storage ad_user_data ad_personalization',
};

const saidBy = (part: Category | Service): string[] => namesIn((part as Category).google ?? DEFAULTS[part.name]);

/**
 * A signal is granted when every category and service that names it is, and there is one: who may not be counted by one of
 * two is not to be counted by a tag that serves both.
 */
export function signalsOf(categories: readonly Category[], granted: (name: string) => boolean): Signals {
  const parts = categories.flatMap((category) => [category, ...category.services]);
  const isGranted = (signal: Signal): boolean => {
    const of = parts.filter((part) => saidBy(part).includes(signal));
    return !!of[0] && of.every(({ name }) => granted(name));
  };
  return Object.fromEntries(SIGNALS.map((signal) => [signal, isGranted(signal)])) as Signals;
}

/** As Google and Microsoft word it. */
export const worded = (isGranted: boolean): 'granted' | 'denied' => (isGranted ? 'granted' : 'denied');
