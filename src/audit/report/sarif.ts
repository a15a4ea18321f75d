/** SARIF 2.1.0 for code scanning. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { RULE_IDS, RULES } from '../judge/rules.js';
import type { Finding, Report } from '../types/index.js';

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const;

const rules: ReportingDescriptor[] = RULE_IDS.map((id) => ({ id, shortDescription: { text: RULES[id][1] }, defaultConfiguration: { level: LEVELS[RULES[id][0]] } }));

/**
 * GitHub refuses `https:` addresses as places: a finding stands in the repository's file that configures consent, and the
 * page is in the properties.
 */
function resultOf({ rule, level, message, fix, pages, scenarios, by, fingerprint, accepted }: Finding, sourceFile: string): Result {
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[level],
    message: { text: `${message} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: sourceFile }, region: { startLine: 1 } }, logicalLocations: pages.map((page) => ({ fullyQualifiedName: page, kind: 'resource' })) }],
    partialFingerprints: { 'temoinFinding/v1': fingerprint },
    properties: { pages, scenarios, ...(by && { script: `${by.script}:${by.line}:${by.column}`, chain: by.chain }) },
    ...(accepted !== null && { suppressions: [{ kind: 'external' as const, justification: accepted }] }),
  };
}

export function sarif({ findings, environment, scenarios }: Report, sourceFile: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'temoin audit', semanticVersion: environment.temoin, rules } },
        results: findings.map((finding) => resultOf(finding, sourceFile)),
        invocations: [{ executionSuccessful: scenarios.every(({ outcome }) => outcome !== 'incomplete') }],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
