import { COOKIES } from './open-cookie-database/cookies.js';
import { OVERLAY } from './overlay.js';

const DATABASE_CATEGORIES = { a: "analytics", m: "marketing", p: "preferences" };
const SHORT = 4;
function test(pattern) {
  const whole = new RegExp(`^${pattern.replace(/[^*\w]/g, "\\$&").replaceAll("*", ".*")}$`);
  return (name) => whole.test(name);
}
const rows = (text) => text.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim())).map(([provider, category, names]) => [provider, category, names.split(" ")]);
const overlay = () => rows(OVERLAY).flatMap(
  ([provider, category, names]) => names.map((written) => {
    const isShared = written.endsWith("?");
    const name = isShared ? written.slice(0, -1) : written;
    return { provider, category, confidence: isShared || name.length <= SHORT - 1 ? "medium" : "high", source: "temoin", test: test(name) };
  })
);
const database = () => rows(COOKIES).flatMap(
  ([provider, letter, names]) => names.map((name) => ({
    provider,
    category: DATABASE_CATEGORIES[letter],
    confidence: name.endsWith("*") || name.length <= SHORT ? "low" : "medium",
    source: "Open Cookie Database",
    test: test(name)
  }))
);
let rules;
function guess(name) {
  rules ??= [...overlay(), ...database()];
  const rule = rules.find((candidate) => candidate.test(name));
  if (!rule) return null;
  const { provider, category, confidence, source } = rule;
  return { provider, category, confidence, source };
}

export { guess };
