/** A report in the form somebody needs it. */
import type { Observation, Report } from '../types/index.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
export interface ReporterContext {
    observations: readonly Observation[];
    color: boolean;
    /** Where a finding is shown in the repository: the file that holds the site's consent configuration. */
    sourceFile: string;
}
export declare const REPORTERS: {
    readonly pretty: (report: Report, { color }: ReporterContext) => string;
    readonly json: (report: Report) => string;
    readonly html: (report: Report, { observations }: ReporterContext) => string;
    readonly junit: typeof junit;
    readonly sarif: (report: Report, { sourceFile }: ReporterContext) => string;
    readonly github: (report: Report, { sourceFile }: ReporterContext) => string;
    readonly markdown: typeof markdown;
    readonly csv: ({ inventory }: Report) => string;
};
export type ReporterName = keyof typeof REPORTERS;
export declare const REPORTER_NAMES: ReporterName[];
