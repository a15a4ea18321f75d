/** For a terminal: what happened in each scenario, then the findings, then the verdict. */
import type { Report } from '../types/index.js';
export interface Style {
    bold(text: string): string;
    dim(text: string): string;
    red(text: string): string;
    yellow(text: string): string;
    green(text: string): string;
}
export declare const styleOf: (enabled: boolean) => Style;
export declare function lifetime(seconds: number | null): string;
export declare function verdictLine({ findings, verdict, scenarios }: Report): string;
export declare function pretty(report: Report, style: Style): string;
