/** A finding before levels, merging and baselines. */
import type { Confidence, Origin, Purpose } from '../types/index.js';
import type { Event } from './events.js';
import type { RuleId } from './rules.js';

export interface Draft {
  rule: RuleId;
  subject: string;
  host: string;
  message: string;
  fix: string;
  step: string;
  page: string;
  by: Origin | null;
  purpose: Purpose | null;
  confidence: Confidence | null;
  source: string | null;
  vendor: string | null;
  /** Never above this, whatever the rule’s level: what is only likely is no error. */
  atMost?: 'info' | 'warn';
}

const KINDS: Record<Event['kind'], string> = {
  cookie: 'Cookie',
  localStorage: 'localStorage key',
  sessionStorage: 'sessionStorage key',
  indexedDB: 'Database',
  cache: 'Cache',
  serviceWorker: 'Service worker',
  request: 'Request to',
  socket: 'WebSocket to',
};

/** `Cookie _ga (analytics, Google Analytics)` */
export function nameOf({ kind, name, host, is }: Event): string {
  const about = [is.purpose, is.vendor].filter(Boolean).join(', ');
  return `${KINDS[kind]} ${kind === 'request' || kind === 'socket' ? host : name} (${about})`;
}

export function draft(rule: RuleId, event: Event, message: string, fix: string): Draft {
  const { is, host, name, kind, by, step } = event;
  const subject = kind === 'request' || kind === 'socket' ? host : name;
  const base = { rule, subject, host, message, fix, step: step.name, page: step.page, by, purpose: is.purpose, confidence: is.confidence, source: is.source, vendor: is.vendor };
  return is.confidence === 'low' ? { ...base, atMost: 'warn' } : base;
}

/** What is not about one item. */
export const plain = (rule: RuleId, subject: string, page: string, message: string, fix: string, step = ''): Draft => ({
  ...{ rule, subject, host: URL.canParse(page) ? new URL(page).hostname : '', message, fix, step, page },
  ...{ by: null, purpose: null, confidence: null, source: null, vendor: null },
});
