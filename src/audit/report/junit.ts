/** A suite a scenario, a case a rule: what CI servers read. */
import { RULE_IDS, RULES } from '../judge/rules.js';
import type { Report } from '../types/index.js';

export const xml = (text: string): string =>
  text
    // Characters that XML 1.0 has no way to say (§2.2).
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

export function junit({ scenarios, findings }: Report): string {
  const suites = scenarios.map(({ name, url, outcome, why }) => {
    const here = findings.filter(({ accepted, level, scenarios: seen, pages }) => accepted === null && level !== 'info' && seen.includes(name) && (pages.length === 0 || pages.some((page) => URL.canParse(page) && new URL(page).host === new URL(url).host)));
    const cases = RULE_IDS.map((rule) => {
      const failures = here.filter((finding) => finding.rule === rule).map(({ message, fix, level, by }) => `      <failure type="${level}" message="${xml(message)}">${xml([fix, by ? `by ${by.script}:${by.line}` : ''].filter(Boolean).join('\n'))}</failure>\n`);
      const open = `    <testcase classname="${xml(`${url} ${name}`)}" name="${rule}: ${xml(RULES[rule][1])}"`;
      if (failures.length) return `${open}>\n${failures.join('')}    </testcase>\n`;
      return outcome === 'done' ? `${open}/>\n` : `${open}>\n      <skipped message="${xml(`${outcome}: ${why.join('; ')}`)}"/>\n    </testcase>\n`;
    });
    const failed = new Set(here.map(({ rule }) => rule)).size;
    const skipped = outcome === 'done' ? 0 : cases.length - failed;
    return `  <testsuite name="${xml(`${name} ${url}`)}" tests="${cases.length}" failures="${failed}" skipped="${skipped}">\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="temoin audit">\n${suites.join('')}</testsuites>\n`;
}
