/** What a page says of the choice to others, by its interfaces and in its requests, against what the visitor chose. */
import type { Observation, Step } from '../types/index.js';
import { plain, type Draft } from './draft.js';
import type { Event } from './events.js';
import { purposeOf } from './inventory.js';

/** The state in which a visitor has not said yes, or has said no: whatever is granted then was not the visitor's. */
const isOpen = ({ granted }: Step) => granted === 'all';

function consentMode(names: readonly string[], { granted, page, name: step }: Step): Draft[] {
  const allowed = granted === 'none' || granted === 'all' ? [] : granted.map(purposeOf);
  const wrong = names.filter((name) => (name.startsWith('ad_') && !allowed.includes('marketing')) || (name === 'analytics_storage' && !allowed.includes('analytics')));
  return wrong.map((name) => plain('consent-mode-mismatch', name, page, `Consent Mode says ${name} is granted, the visitor has not granted it.`, `gtag('consent', 'default', { ${name}: 'denied' }) before any tag, and 'update' with what the visitor chose.`, step));
}

const tcf = (count: number, { page, name }: Step, where: string): Draft[] =>
  count > 0 ? [plain('tcf-mismatch', 'TCF', page, `${where} says consent to ${count} purposes, the visitor has not given it.`, 'Let the manager write the TC string only from the visitor’s choice.', name)] : [];

/** In the United States silence is no refusal: only who has said no, here or by Global Privacy Control, has opted out. */
const hasOptedOut = ({ refused, withdrawn }: Step, scenario: Observation['scenario']) => refused || withdrawn || scenario === 'gpc';

const gpp = (subject: string, { page, name }: Step, where: string): Draft =>
  plain('gpp-mismatch', subject, page, `${where} says ${subject}, the visitor has said no.`, 'Let the manager write the section from the visitor’s choice and from navigator.globalPrivacyControl.', name);

function gppSections(granted: readonly string[], step: Step, scenario: Observation['scenario']): Draft[] {
  const applies = (name: string) => name.startsWith('tcf') || hasOptedOut(step, scenario);
  return granted.filter(applies).map((name) => gpp(name, step, 'The GPP interface'));
}

export function signals({ signals, steps, scenario }: Observation): Draft[] {
  return signals.flatMap(({ kind, granted, step }) => {
    const at = steps[step];
    if (!at || isOpen(at)) return [];
    if (kind === 'consent-mode') return consentMode(granted, at);
    return kind === 'tcf' ? tcf(granted.length, at, 'The TCF interface') : gppSections(granted, at, scenario);
  });
}

// IAB Tech Lab, Consent string and vendor list formats v2.2, “The Core String”: purposes consent, 24 bits from bit 152.
const PURPOSES_AT = 152;
const PURPOSES = 24;

/** How many purposes a TC string consents to; 0 where it cannot be read. */
export function purposesIn(tcString: string): number {
  const bytes = Buffer.from(tcString.split('.')[0] ?? '', 'base64url');
  if (bytes.length * 8 < PURPOSES_AT + PURPOSES || (bytes[0] ?? 0) >> 2 !== 2) return 0;
  return Array.from({ length: PURPOSES }, (_, index) => PURPOSES_AT + index).filter((bit) => ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1).length;
}

/** The same in what is sent: Google's `gcs=G111` (ads, analytics), `gdpr_consent=` and `us_privacy=1YNN` of everybody else. */
export function trafficSignals({ scenario }: Observation, events: readonly Event[]): Draft[] {
  return events.flatMap(({ url, host, step, what }) => {
    if (what === 'write' || isOpen(step) || !url.includes('=')) return [];
    const { searchParams: query } = new URL(url);
    const state = /^G1([01])([01])/.exec(query.get('gcs') ?? '');
    const said = [...(state?.[1] === '1' ? ['ad_storage'] : []), ...(state?.[2] === '1' ? ['analytics_storage'] : [])];
    const sells = /^1[YN-]N/i.test(query.get('us_privacy') ?? '') && hasOptedOut(step, scenario);
    return [...consentMode(said, step), ...tcf(purposesIn(query.get('gdpr_consent') ?? ''), step, `What is sent to ${host}`), ...(sells ? [gpp('us_privacy', step, `What is sent to ${host}`)] : [])];
  });
}
