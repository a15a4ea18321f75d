/** A report in the form somebody needs it. */
import type { Observation, Report } from '../types/index.js';
import { csv } from './csv.js';
import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { pretty, styleOf } from './pretty.js';
import { sarif } from './sarif.js';

export interface ReporterContext {
  observations: readonly Observation[];
  color: boolean;
  /** Where a finding is shown in the repository: the file that holds the site's consent configuration. */
  sourceFile: string;
}

export const REPORTERS = {
  pretty: (report, { color }) => pretty(report, styleOf(color)),
  json,
  html: (report, { observations }) => html(report, observations),
  junit,
  sarif: (report, { sourceFile }) => sarif(report, sourceFile),
  github: (report, { sourceFile }) => github(report, sourceFile),
  markdown,
  csv,
} as const satisfies Record<string, (report: Report, context: ReporterContext) => string>;

export type ReporterName = keyof typeof REPORTERS;
export const REPORTER_NAMES = Object.keys(REPORTERS) as ReporterName[];
