import { migrate } from '../core/migrate.js';
import { shapeProblems, FULL } from '../receipt/shape.js';

const dateOf = (iso, { lang }) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(Date.parse(iso));
function shownRecord(entry) {
  const record = migrate(entry);
  return record && !shapeProblems(record, { ...FULL }).some(({ field }) => !/^(hash|previous|choices\.|services\.|expiresAt)/.test(field)) ? record : null;
}
const isPolicy = (value) => Array.isArray(value?.categories);
const under = (hash, shown) => hash && Object.hasOwn(shown, hash) ? shown[hash] : null;
function policyOf({ shown, policy }, record) {
  const then = under(record?.configHash, shown);
  return isPolicy(then) ? then : policy;
}
function noticeOf({ shown }, { noticeHash }) {
  const notice = under(noticeHash, shown);
  return typeof notice?.text === "string" ? notice : null;
}
function labelOf(name, policy, { words }) {
  const parts = (policy?.categories ?? []).flatMap((category) => [category, ...category.services ?? []]);
  const builtIn = Object.hasOwn(words.categories, name) ? words.categories[name] : void 0;
  const own = parts.find((part) => part?.name === name)?.label;
  return typeof own === "string" && own || builtIn || name;
}
const answersOf = ({ choices, services }) => [...Object.entries(choices), ...Object.entries(services)];

export { answersOf, dateOf, labelOf, noticeOf, policyOf, shownRecord };
