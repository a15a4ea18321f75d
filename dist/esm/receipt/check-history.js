import { migrate } from '../core/migrate.js';
import { canonicalJson } from '../storage/canonical-json.js';
import { sha256 } from '../storage/hash.js';
import { shapeProblems, SHORT, FULL } from './shape.js';

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

export { checkHistory };
