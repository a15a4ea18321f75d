/** Records of older schemas made into the present one. Pure; an input is never changed. */
/** The schema written today. 1 is the first there ever was. */
export declare const SCHEMA = 1;
/** From schema n to n + 1. */
export type Step = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
/**
 * `STEPS[n]` takes a record of schema n one schema further. There is none yet, so `parseRecord` knows one schema and calls
 * nothing of this; the first step is also the day it must (test/unit/core/migrate.test.ts says so).
 */
export declare const STEPS: Readonly<Record<number, Step>>;
/** The same record in the present schema; null for what is no record, is newer than this code, or has no way here. */
export declare function migrate(value: unknown, steps?: Readonly<Record<number, Step>>, present?: number): Record<string, unknown> | null;
