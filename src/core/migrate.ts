/** Records of older schemas made into the present one. Pure; an input is never changed. */

/** The schema written today. 1 is the first there ever was. */
export const SCHEMA = 1;

/** From schema n to n + 1. */
export type Step = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * `STEPS[n]` takes a record of schema n one schema further. There is none yet, so `parseRecord` knows one schema and calls
 * nothing of this; the first step is also the day it must (test/unit/core/migrate.test.ts says so).
 */
export const STEPS: Readonly<Record<number, Step>> = {};

/** The same record in the present schema; null for what is no record, is newer than this code, or has no way here. */
export function migrate(value: unknown, steps = STEPS, present = SCHEMA): Record<string, unknown> | null {
  let record = value as Record<string, unknown>;
  while (Object(record) === record && !Array.isArray(record)) {
    const { schema } = record;
    if (schema === present) return record;
    const step = Number.isInteger(schema) && (schema as number) < present ? steps[schema as number] : undefined;
    if (!step) return null;
    // A step that forgets to say so would run for ever.
    record = { ...step(record), schema: (schema as number) + 1 };
  }
  return null;
}
