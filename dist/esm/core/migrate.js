const SCHEMA = 1;
const STEPS = {};
function migrate(value, steps = STEPS, present = SCHEMA) {
  let record = value;
  while (Object(record) === record && !Array.isArray(record)) {
    const { schema } = record;
    if (schema === present) return record;
    const step = Number.isInteger(schema) && schema < present ? steps[schema] : void 0;
    if (!step) return null;
    record = { ...step(record), schema: schema + 1 };
  }
  return null;
}

export { SCHEMA, STEPS, migrate };
