import { ESSENTIAL } from '../core/policy.js';
import { canonical } from '../core/verdict.js';

const words = (names) => list(names).join(" ").split(/\s+/).filter(Boolean);
const list = (declared) => [].concat(declared ?? []);
const declaredBy = (element) => ({
  ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  services: [...element.querySelectorAll("consent-service")].map(declaredBy)
});
const isOn = (value) => (value ?? false) !== false;
const normal = (declared) => ({
  ...declared,
  cookies: words(declared["cookies"]),
  storage: words(declared["storage"]),
  sale: isOn(declared["sale"]) || /^(marketing|social)$/.test(declared.name),
  sensitive: isOn(declared["sensitive"]),
  services: list(declared.services).filter((service) => service?.name).map(normal)
});
function toCategories(declared, warn) {
  const merged = /* @__PURE__ */ new Map();
  for (const next of [{ name: ESSENTIAL }, ...declared]) {
    const name = canonical(`${next?.name ?? ""}`);
    const before = merged.get(name);
    if (/^[a-z][a-z0-9-]*$/.test(name)) merged.set(name, { ...before, ...next, name, services: [...list(before?.services), ...list(next.services)] });
    else warn("value", null, `name="${name}"`);
  }
  return [...merged.values()].map(normal);
}

export { declaredBy, list, toCategories, words };
