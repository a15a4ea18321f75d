import { DAY_MS } from '../core/record.js';
import { SCHEMA } from '../core/migrate.js';

const isText = (value) => typeof value === "string" && value !== "";
const isOneOf = (...allowed) => [allowed.map(String).join(", "), (value) => allowed.includes(value)];
const isObject = (value) => Object(value) === value && !Array.isArray(value);
const orNull = ([expected, holds]) => [`${expected}, or null`, (value) => value === null || holds(value)];
const TEXT = ["a text", isText];
const DATE = ["a time as 2026-11-22T17:41:37.196Z", (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))];
const CHOICES = ["names, each true or false", (value) => isObject(value) && Object.values(value).every((answer) => typeof answer === "boolean")];
const HASH = ["64 hexadecimal digits", (value) => isText(value) && /^[0-9a-f]{64}$/.test(value)];
const SHORT = {
  schema: isOneOf(SCHEMA),
  id: TEXT,
  decidedAt: DATE,
  expiresAt: DATE,
  noticeVersion: ["a text", (value) => typeof value === "string"],
  choices: CHOICES,
  services: CHOICES,
  action: isOneOf("accept-all", "reject-all", "save", "withdraw", "embed", "gpc", "import"),
  source: isOneOf("banner", "preferences", "embed", "record", "opener", "api", "gpc", "import")
};
const FULL = {
  ...SHORT,
  lang: TEXT,
  origin: TEXT,
  path: TEXT,
  noticeHash: orNull(HASH),
  configHash: orNull(HASH),
  widgetVersion: TEXT,
  model: isOneOf("opt-in", "opt-out", "notice"),
  gpc: isOneOf(true, false),
  layer: isOneOf("banner", "preferences", null),
  previous: orNull(["the id and hash of the record before", (value) => isObject(value) && isText(value["id"]) && orNull(HASH)[1](value["hash"])]),
  hash: orNull(HASH)
};
const LONGEST_DAYS = 396;
function shapeProblems(record, rules) {
  if (!isObject(record)) return [{ id: "", field: "", expected: "a record", found: record }];
  const id = isText(record["id"]) ? record["id"] : "";
  const problems = [];
  for (const [field, [expected, holds]] of Object.entries(rules)) {
    const found = Object.hasOwn(record, field) ? record[field] : void 0;
    if (!holds(found)) problems.push({ id, field, expected, found });
  }
  if (problems.length) return problems;
  const keptDays = (Date.parse(record["expiresAt"]) - Date.parse(record["decidedAt"])) / DAY_MS;
  if (!(keptDays > 0 && keptDays < LONGEST_DAYS)) problems.push({ id, field: "expiresAt", expected: `at most ${LONGEST_DAYS - 1} days after decidedAt`, found: record["expiresAt"] });
  if (/^(reject-all|withdraw)$/.test(record["action"])) {
    for (const part of ["choices", "services"])
      for (const [name, answer] of Object.entries(record[part])) if (answer) problems.push({ id, field: `${part}.${name}`, expected: false, found: answer });
  }
  return problems;
}

export { FULL, SHORT, shapeProblems };
