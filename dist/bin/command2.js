import { stat, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

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

const write = (value) => Array.isArray(value) ? `[${value.map(write).join()}]` : Object(value) === value ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${write(value[key])}`).join()}}` : JSON.stringify(value);
const canonicalJson = (value) => write(JSON.parse(JSON.stringify(value)));

async function sha256(value) {
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(canonicalJson(value)));
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") : null;
}

const DAY_MS = 864e5;

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

const membersOf = (value) => Object(value) === value && !Array.isArray(value) ? value : {};
async function hashOf(value) {
  try {
    return await sha256(value);
  } catch {
    return null;
  }
}
function isSame(...values) {
  try {
    const [one, other] = values.map((value) => canonicalJson([value]));
    return one === other;
  } catch {
    return false;
  }
}
async function checkHistory({ history, shown, record }) {
  const problems = [];
  const texts = membersOf(shown);
  let unhashed = 0;
  let unkept = 0;
  let before;
  for (const entry of history) {
    const { hash, ...rest } = membersOf(entry);
    const id = typeof rest["id"] === "string" ? rest["id"] : "";
    const add = (field, expected2, found) => void problems.push({ id, field, expected: expected2, found });
    problems.push(...shapeProblems(migrate(entry) ?? entry, FULL));
    const expected = await hashOf(rest);
    if (!hash || !expected) unhashed++;
    else if (hash !== expected) add("hash", expected, hash);
    if (hash === null && /^https:/.test(String(rest["origin"]))) add("hash", expected ?? "a hash", null);
    const { id: linkId, hash: linkHash } = membersOf(rest["previous"]);
    if (before && (linkId !== before["id"] || linkHash !== before["hash"])) add("previous", { id: before["id"], hash: before["hash"] }, rest["previous"]);
    const named = ["noticeHash", "configHash"].filter((field) => typeof rest[field] === "string");
    if (named.some((field) => !Object.hasOwn(texts, rest[field]))) unkept++;
    for (const field of named) {
      const text = Object.hasOwn(texts, rest[field]) ? await hashOf(texts[rest[field]]) : null;
      if (text && text !== rest[field]) add(field, text, rest[field]);
    }
    before = membersOf(entry);
  }
  if (record) problems.push(...cookieProblems(record, history));
  return { valid: problems.length === 0, records: history.length, problems, unhashed, unkept };
}
function cookieProblems(record, history) {
  const current = membersOf(migrate(record) ?? record);
  const wrong = shapeProblems(current, SHORT);
  const entry = history.map(membersOf).findLast(({ id }) => id === current["id"]);
  const kept = membersOf(entry && (migrate(entry) ?? entry));
  const differing = entry ? Object.keys(SHORT).filter((field) => !isSame(current[field], kept[field])) : [];
  return [...wrong, ...differing.map((field) => ({ id: String(current["id"]), field, expected: kept[field], found: current[field] }))].map((problem) => ({
    ...problem,
    field: `record.${problem.field}`
  }));
}

const LONGEST = 5e6;
function readReceipt(text) {
  if (text.length > LONGEST) return "it is larger than any receipt";
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
    canonicalJson(value);
  } catch (error) {
    return `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (Object(value) !== value || Array.isArray(value)) return "it is not a JSON object";
  const own = (key) => Object.hasOwn(value, key) ? value[key] : void 0;
  if (own("@context")) return "it is the JSON-LD form, which is for other programs; the receipt itself has a member \u201Chistory\u201D";
  const history = own("history");
  if (!Array.isArray(history)) return "it has no list \u201Chistory\u201D";
  return { temoin: own("temoin"), exportedAt: own("exportedAt"), origin: own("origin"), record: own("record") ?? null, history, shown: own("shown") ?? {} };
}

const receiptNumber = (id) => id.replace(/[^0-9a-z]/gi, "").slice(0, 10).toUpperCase().replace(/(.{5})(?=.)/g, "$1-");

const plain = (value) => (typeof value === "string" ? value : JSON.stringify(value) ?? "nothing").replace(/\p{C}/gu, "\uFFFD").slice(0, 200);
const LIMITS = [
  "What this shows: nothing was changed, taken out or put in after it was written, and each hash of a notice is that of the words kept beside it.",
  "What it cannot show: that a person clicked. Whoever holds the browser could write all of it anew; a copy at the site (record-url) is what to compare with."
];
function decision(record, index) {
  const { id, decidedAt, action, source, choices } = Object(record);
  const of = (answer) => Object.entries(Object(choices)).filter(([, value]) => value === answer).map(([name]) => plain(name)).join(", ") || "nothing";
  return `  ${index + 1}. ${receiptNumber(plain(id))}  ${plain(decidedAt)}  ${plain(action)}, ${plain(source)}: granted ${of(true)}; refused ${of(false)}`;
}
const problem = ({ id, field, expected, found }) => `  \u2717 record ${id ? receiptNumber(plain(id)) : "without an id"}: ${plain(field || "all of it")} is ${plain(found)}; expected: ${plain(expected)}`;
function explain(file, { origin, exportedAt, history }, { valid, problems, records, unhashed, unkept }) {
  return [
    `${file}: ${records} ${records === 1 ? "decision" : "decisions"} on ${plain(origin)}, exported ${plain(exportedAt)}`,
    ...history.map(decision),
    "",
    ...problems.map(problem),
    ...unhashed ? [`  ${unhashed} of ${records} carry no hash, as on plain http: these can be neither confirmed nor refuted.`] : [],
    ...unkept ? [`  ${unkept} of ${records} name words or settings that are not in this file: those hashes were not checked.`] : [],
    valid ? unhashed === records ? "Nothing is wrong in it, and nothing in it could be verified." : "Verified: every hash and every link holds." : "NOT as it was written.",
    "",
    ...LIMITS
  ];
}

const USAGE = `Usage: temoin verify [--json] <receipt.json \u2026>
  Checks receipts that a visitor downloaded, or that cookieConsent.export() gave. Nothing is sent anywhere.
  --json   the findings as JSON
  Exit: 0 as written, 1 something is wrong, 2 a file cannot be read.`;
const LARGEST_BYTES = 2e7;
async function textOf(file) {
  const { size } = await stat(file);
  if (size > LARGEST_BYTES) throw new Error("it is larger than any receipt");
  return readFile(file, "utf8");
}
async function verifyFile(file, isJson) {
  const text = await textOf(file).catch((error) => error);
  const receipt = text instanceof Error ? text.message : readReceipt(text);
  if (typeof receipt === "string") {
    console.error(`${file} cannot be read as a receipt: ${receipt}.`);
    return 2;
  }
  const found = await checkHistory(receipt);
  console.log(isJson ? JSON.stringify({ file, ...found }, null, 2) : explain(file, receipt, found).join("\n"));
  return found.valid ? 0 : 1;
}
async function verifyCommand(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  } catch (error) {
    console.error(`${error.message}
${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!positionals.length) {
    console.error(USAGE);
    return 2;
  }
  const codes = [];
  for (const file of positionals) codes.push(await verifyFile(file, values.json ?? false));
  return Math.max(...codes);
}

export { verifyCommand };
