/** For a pull request or a job's summary. */
import type { Report } from '../types.js';
export declare function markdown(report: Report): string;
