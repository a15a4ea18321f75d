/** For a terminal: what happened in each scenario, then the findings, then the verdict. */
import type { Finding, InventoryItem, Report } from '../types/index.js';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const code = (on: number, off: number, enabled: boolean) => (text: string) => (enabled ? `\u001b[${on}m${text}\u001b[${off}m` : text);

export const styleOf = (enabled: boolean): Style => ({
  bold: code(1, 22, enabled),
  dim: code(2, 22, enabled),
  red: code(31, 39, enabled),
  yellow: code(33, 39, enabled),
  green: code(32, 39, enabled),
});

const DAY_SECONDS = 86_400;

export function lifetime(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 2 * DAY_SECONDS) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / DAY_SECONDS)} d`;
}

const about = ({ purpose, vendor }: InventoryItem) => [purpose, vendor].filter(Boolean).join(', ');
const who = ({ by }: Pick<InventoryItem, 'by'>) => (by ? `${by.script}:${by.line}` : '');

function items(report: Report, scenario: string, style: Style): string[] {
  const here = report.inventory.filter(({ seen }) => seen.some((place) => place.startsWith(`${scenario}/`)));
  return here.map((item) => {
    const steps = item.seen.filter((place) => place.startsWith(`${scenario}/`)).map((place) => place.slice(scenario.length + 1));
    const bad = report.findings.some(({ accepted, level, subject, host, scenarios }) => accepted === null && level !== 'info' && scenarios.includes(item.seen.length ? (scenario as Finding['scenarios'][number]) : 'before') && subject === item.name && host === item.host);
    const mark = bad ? style.red('✗') : style.green('✓');
    const notes = [about(item), lifetime(item.declaredSeconds), item.httpOnly && 'HttpOnly', item.partitioned && 'partitioned'].filter(Boolean).join(', ');
    return `    ${mark} ${item.kind} ${item.name}${item.name === item.host ? '' : ` @ ${item.host}`} (${notes}) ${style.dim(`${steps.join(', ')}${who(item) ? ` ← ${who(item)}` : ''}`)}`;
  });
}

const LABELS = { error: 'error', warn: 'warning', info: 'note' } as const;

function finding({ level, rule, message, fix, by, scenarios, pages, accepted }: Finding, style: Style): string[] {
  const paint = level === 'error' ? style.red : level === 'warn' ? style.yellow : style.dim;
  const chain = by && by.chain.length > 1 ? by.chain.join(' ← ') : null;
  return [
    `${paint(LABELS[level])} ${style.bold(rule)}${accepted ? style.dim(` (accepted: ${accepted})`) : ''}`,
    `  ${message}`,
    ...(by ? [`  by    ${by.script}:${by.line}:${by.column}`] : []),
    ...(chain ? [style.dim(`        ${chain}`)] : []),
    ...(scenarios.length ? [style.dim(`  in    ${scenarios.join(', ')}${pages.length > 1 ? ` on ${pages.length} pages` : ''}`)] : []),
    `  fix   ${fix}`,
    '',
  ];
}

export function verdictLine({ findings, verdict, scenarios }: Report): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (level: Finding['level']) => open.filter((one) => one.level === level).length;
  if (verdict === 'findings') return `${count('error')} errors, ${count('warn')} warnings, ${count('info')} notes`;
  if (verdict === 'incomplete') return 'Inconclusive: not every scenario could be carried through';
  const asked = scenarios.some(({ adapter }) => adapter !== null);
  return asked ? 'Clean: the site waits' : 'Clean: nothing needs consent, and nobody is asked';
}

export function pretty(report: Report, style: Style): string {
  const lines: string[] = [];
  for (const { name, url, outcome, why, adapter, method, steps } of report.scenarios) {
    const how = adapter ? `${adapter}${method === 'api' ? ', by its API' : ''}` : 'no banner';
    lines.push(`${style.bold(name)} ${url} ${style.dim(`${how}; ${steps.join(' → ')}`)}`);
    if (outcome !== 'done') lines.push(`    ${style.yellow(outcome)}: ${why.join('; ')}`);
    lines.push(...items(report, name, style));
  }
  lines.push('', ...report.findings.flatMap((one) => finding(one, style)));
  const { browser, thirdPartyCookies, notes, temoin } = report.environment;
  lines.push(style.dim(`${browser}; third-party cookies ${thirdPartyCookies}; temoin ${temoin}. What a browser could see; not legal advice.`));
  lines.push(...notes.map((note) => style.yellow(`! ${note}`)));
  const paint = report.verdict === 'clean' ? style.green : report.verdict === 'findings' ? style.red : style.yellow;
  lines.push(paint(style.bold(verdictLine(report))));
  return `${lines.join('\n')}\n`;
}
