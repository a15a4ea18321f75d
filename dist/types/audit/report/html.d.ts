/** One page that needs nothing else: verdict, findings, what happened step by step with pictures, everything seen. */
import type { Observation, Report } from '../types/index.js';
export declare function html(report: Report, observations: readonly Observation[]): string;
