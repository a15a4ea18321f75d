import type { AuditConfig } from './config.js';
import type { Environment, Observation, Report } from './types/index.js';
export interface AuditOptions {
    /** Told what is being done now. */
    progress?: (line: string) => void;
    /** How a host’s canonical name is found. Default: the system’s resolver; with a `hostMap`, none. */
    aliasOf?: (host: string) => Promise<string | null>;
}
export interface Audited {
    report: Report;
    /** What the report was made from, screenshots included; values in it are not redacted. */
    observations: readonly Observation[];
}
export declare function audit(given: AuditConfig, { progress, aliasOf }?: AuditOptions): Promise<Audited>;
/** Judges evidence that is already there. */
export declare function reportOf(observations: readonly Observation[], given: AuditConfig, environment: Environment): Report;
/** 0 clean, 1 findings at or above `failOn`, 3 not carried through. */
export declare function exitCode({ findings, scenarios }: Report, { failOn }: AuditConfig): 0 | 1 | 3;
