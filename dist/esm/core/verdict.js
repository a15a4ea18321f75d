import { ESSENTIAL } from './policy.js';
import { isInDate } from './record.js';

const canonical = (name) => name === "multimedia-player" ? "multimedia" : name;
const categoryOf = (name, policy) => policy.categories.find((category) => [category, ...category.services].some((part) => part.name === canonical(name)));
const currentRecord = (stored, policy, now) => stored && stored.noticeVersion === policy.noticeVersion && isInDate(stored, now) ? stored : null;
function verdict(name, stored, policy, now) {
  const category = categoryOf(name, policy);
  if (category?.name === ESSENTIAL) return true;
  if (!category || policy.gpc && category.sale) return false;
  const record = currentRecord(stored, policy, now);
  if (!record) return policy.model !== "opt-in" && stored === void 0 && !category.sensitive;
  return record.services[name] ?? record.choices[category.name] ?? false;
}
function askReason(stored, policy, now) {
  const askable = policy.categories.filter(({ name, sale }) => name !== ESSENTIAL && !(sale && policy.gpc));
  if (!askable.length) return null;
  if (!stored || !isInDate(stored, now)) return "first";
  if (askable.some(({ name }) => stored.choices[name] === void 0)) return "category";
  if (stored.noticeVersion === policy.noticeVersion) return null;
  return JSON.stringify(stored).includes('":true') ? "notice" : null;
}

export { askReason, canonical, categoryOf, currentRecord, verdict };
