/** For a pull request or a job's summary. */
import type { Report } from '../types/index.js';
import { verdictLine } from './pretty.js';

const cell = (text: string) => text.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/\s+/g, ' ');

const LABELS = { error: 'error', warn: 'warning', info: 'note' } as const;

export function markdown(report: Report): string {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  return [
    '# Consent audit',
    '',
    `**${verdictLine(report)}.** ${report.urls.map(cell).join(', ')}`,
    '',
    ...(open.length ? ['| | rule | what | by | fix |', '|---|---|---|---|---|', ...open.map(({ level, rule, message, fix, by }) => `| ${LABELS[level]} | \`${rule}\` | ${cell(message)} | ${by ? cell(`${by.script}:${by.line}`) : ''} | ${cell(fix)} |`), ''] : []),
    '| scenario | banner | outcome |',
    '|---|---|---|',
    ...report.scenarios.map(({ name, adapter, outcome, why }) => `| ${name} | ${cell(adapter ?? 'none')} | ${outcome}${why.length ? `: ${cell(why.join('; '))}` : ''} |`),
    '',
    `${report.environment.browser}; third-party cookies ${report.environment.thirdPartyCookies}. What a browser could see; not legal advice.`,
    '',
  ].join('\n');
}
