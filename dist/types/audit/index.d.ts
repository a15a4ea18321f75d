/** What `import 'temoin/audit'` gives. */
export { audit, exitCode, reportOf, type Audited, type AuditOptions } from './audit.js';
export { defineConfig, type AuditConfig, type Ignore, type InventoryCategory } from './config.js';
export { expectNoConsentLeaks, type LeakOptions } from './fixture.js';
export { RULES, type RuleId } from './judge/rules.js';
export { REPORTERS, type ReporterContext, type ReporterName } from './report/reporters.js';
export { CannotAudit, UsageError } from './usage-error.js';
export type { Environment, Finding, InventoryItem, Level, Observation, Report, ScenarioName } from './types/index.js';
