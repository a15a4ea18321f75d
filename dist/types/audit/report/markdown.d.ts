/** For a pull request or a job's summary. */
import type { Report } from '../types/index.js';
export declare function markdown(report: Report): string;
