/** What was stored or asked for although it was not granted then. */
import { bare } from '../observe/origin.js';
import type { Observation, Step } from '../types/index.js';
import { needsConsent } from './classify.js';
import { draft, nameOf, plain, type Draft } from './draft.js';
import type { Event } from './events.js';
import { purposeOf } from './inventory.js';
import type { RuleId } from './rules.js';
import { identifies } from './value.js';

const MARKETING = new Set(['marketing', 'social', 'advertising']);

const granted = ({ granted }: Step, purpose: string): boolean => granted === 'all' || (granted !== 'none' && granted.some((name) => name === purpose || purposeOf(name) === purpose));

/** The one-line change that mends it, at the code that did it. */
function gate({ kind, by, is, host, step }: Event): string {
  const name = is.purpose === 'unclassified' ? 'CATEGORY' : is.purpose;
  const held = `type="text/plain" data-consent="${name}"`;
  const line = by && by.script === bare(step.page) ? ` (line ${by.line} of the page)` : '';
  // The page itself asks: a script in it, or any other element.
  if (kind === 'request' && (!by || line)) return `Hold what loads ${host}${line}: data-consent="${name}" with data-src instead of src, for a script type="text/plain" as well.`;
  return by ? `Hold the script that does it (${by.script}:${by.line}): ${held}.` : `Hold what stores it, or let the server set it only after consent: ${held}.`;
}

function ruleOf(step: Step, isWrite: boolean): RuleId {
  if (step.withdrawn) return 'withdraw-ineffective';
  if (step.refused) return isWrite ? 'storage-after-reject' : 'request-after-reject';
  if (Array.isArray(step.granted)) return 'category-leak';
  return isWrite ? 'storage-before-consent' : 'request-before-consent';
}

const WHEN: Partial<Record<RuleId, string>> = {
  'storage-before-consent': 'is stored before consent.',
  'request-before-consent': 'is sent before consent.',
  'storage-after-reject': 'is stored after consent was refused.',
  'request-after-reject': 'is sent after consent was refused.',
  'category-leak': 'comes although its category was not chosen.',
  'withdraw-ineffective': 'goes on after consent was withdrawn.',
};

function unclassified(event: Event): Draft[] {
  const { write, third, what, is } = event;
  if (is.purpose === 'delivery') return [draft('ip-transfer-before-consent', event, `${nameOf(event)} tells a third party the visitor’s address before consent.`, 'Serve the file from your own host.')];
  if (what !== 'write') return third ? [{ ...draft('unknown-third-party-before-consent', event, `${nameOf(event)} is sent before consent.`, `Declare ${event.host} in the inventory, or hold it.`) }] : [];
  if (event.kind === 'serviceWorker') return [];
  const identifying = write !== null && identifies(write.value) && (write.declaredSeconds === null ? write.kind === 'localStorage' : write.declaredSeconds > 86_400);
  if (third || identifying) return [{ ...draft(ruleOf(event.step, true), event, `${nameOf(event)} ${WHEN[ruleOf(event.step, true)]} It ${third ? 'is a third party’s' : 'could identify a visitor'}.`, `Declare it in the inventory, or hold it.`), atMost: 'warn' }];
  return [draft('unclassified-item', event, `${nameOf(event)} is stored before consent.`, 'Declare it in the inventory with its category.')];
}

export function leaks({ scenario }: Observation, events: readonly Event[]): Draft[] {
  return events.flatMap((event): Draft[] => {
    const { is, step, write } = event;
    const isMarketing = MARKETING.has(is.purpose);
    if (scenario === 'gpc' && isMarketing && !write?.blocked.length) {
      const late = step.granted !== 'none';
      const found = draft('gpc-ignored', event, `${nameOf(event)} comes although the browser sends Global Privacy Control${late ? ', after “accept all”' : ''}.`, 'Read navigator.globalPrivacyControl or the header Sec-GPC, and hold what sells or shares.');
      if (late) return [{ ...found, atMost: 'warn' }];
      return [found, ...(is.purpose ? [leak(event)] : [])];
    }
    if (granted(step, is.purpose) || is.purpose === 'necessary') return [];
    if (!needsConsent(is.purpose)) return step.granted === 'none' ? unclassified(event) : [];
    if (write && write.blocked.length > 0) return [draft('blocked-attempt', event, `${nameOf(event)} was refused by this browser (${write.blocked.join(', ')}); another would have kept it.`, gate(event))];
    return [leak(event)];
  });
}

function leak(event: Event): Draft {
  const rule = ruleOf(event.step, event.what === 'write');
  return draft(rule, event, `${nameOf(event)} ${WHEN[rule]}`, gate(event));
}

export function fingerprinting({ fingerprints, steps }: Observation, third: (script: string) => boolean): Draft[] {
  return fingerprints
    .filter(({ by, step }) => steps[step]?.granted === 'none' && by !== null && third(by.script))
    .map(({ by, api, step }) => ({ ...plain('fingerprinting', api, steps[step]?.page ?? '', `${api} is read before consent by ${by?.script ?? 'a script'}.`, 'Hold the script until it is granted.', steps[step]?.name), by }));
}
