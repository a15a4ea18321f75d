/** Findings that are known already, or that somebody has put up with, for a reason and a time. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AuditConfig, Ignore } from '../config.js';
import type { Finding, Report } from '../types/index.js';
import { UsageError } from '../usage-error.js';
import { levelOf, pageFits } from './levels.js';
import { fits } from './pattern.js';

interface Baseline {
  /** Fingerprint → what it was, for whoever reads the file. */
  known: Record<string, string>;
}

function baselineIn(file: string | undefined): Baseline {
  if (!file || !existsSync(file)) return { known: {} };
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
  } catch {
    throw new UsageError(`${file} is no baseline: it cannot be read as JSON.`);
  }
}

/** Keeps what was found now as known. */
export function writeBaseline(file: string, { findings }: Report): void {
  const known = Object.fromEntries(findings.map(({ fingerprint, rule, subject, host }) => [fingerprint, `${rule} ${subject} ${host}`.trim()] as const).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify({ known } satisfies Baseline, null, 2)}\n`);
}

const covers = ({ rule, subject, page }: Ignore, finding: Finding): boolean =>
  (!rule || rule === finding.rule) && (!subject || fits(subject, finding.subject) || fits(subject, finding.host)) && (!page || finding.pages.every((one) => pageFits(page, one)));

function ended(entry: Ignore, config: AuditConfig): Finding[] {
  const subject = [entry.rule, entry.subject, entry.page].filter(Boolean).join(' ') || 'everything';
  const { level } = levelOf('ignore-ended', entry.page ?? '', config);
  if (level === 'off') return [];
  const fingerprint = createHash('sha256').update(`ignore-ended\n${subject}`).digest('hex').slice(0, 16);
  return [
    {
      ...{ rule: 'ignore-ended' as const, level, message: `“${subject}” was ignored until ${entry.until}: ${entry.reason}`, fix: 'Mend it, or give another reason and date.', subject, host: '' },
      ...{ purpose: null, confidence: null, source: null, vendor: null, scenarios: [], steps: [], pages: [], by: null, fingerprint, accepted: null },
    },
  ];
}

export function accept(findings: readonly Finding[], config: AuditConfig): Finding[] {
  const { known } = baselineIn(config.baseline);
  const now = Date.parse(config.now ?? '') || Date.now();
  const isOver = ({ until }: Ignore) => until !== undefined && now >= Date.parse(until) + 86_400_000;
  const entries = config.ignore ?? [];
  const accepted = findings.map((finding) => {
    const entry = entries.find((one) => !isOver(one) && covers(one, finding));
    return { ...finding, accepted: entry ? entry.reason : finding.fingerprint in known ? 'in the baseline' : null };
  });
  return [...accepted, ...entries.filter(isOver).flatMap((entry) => ended(entry, config))];
}
