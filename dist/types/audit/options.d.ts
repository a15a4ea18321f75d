import type { AuditConfig } from './config.js';
import { type ReporterName } from './report/reporters.js';
export declare const HELP: string;
export interface Reporting {
    name: ReporterName;
    /** Null: standard output. */
    file: string | null;
}
export interface CommandLine {
    help: boolean;
    configFile: string | undefined;
    config: AuditConfig;
    reporters: Reporting[];
    updateBaseline: boolean;
    color: boolean;
    sourceFile: string;
}
export declare function commandLine(args: string[]): CommandLine;
