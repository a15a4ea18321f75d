import { looksOf, safeAddress } from './looks.js';
import { textsFor } from './wording.js';

const STATUS = { "accept-all": "accepted", "reject-all": "rejected", withdraw: "withdrawn" };
function descriptionIn(host, name) {
  const copy = host.querySelector(`[name="${name}"],[name="${name}-player"]`)?.cloneNode(true);
  copy?.querySelectorAll("consent-service").forEach((service) => service.remove());
  return copy?.textContent.replace(/\s+/g, " ").trim();
}
function inFull(category, host, warn) {
  const services = category.services.map((service) => {
    const given = service.policyUrl ?? service["policy-url"];
    const policyUrl = given && safeAddress(given);
    if (given && !policyUrl) warn("address", host, given);
    return { ...service, policyUrl: policyUrl ?? null };
  });
  const description = category.description ?? descriptionIn(host, category.name);
  return { ...category, services, ...description && { description } };
}
const expiredDays = (last) => last && Date.parse(last.expiresAt) < Date.now() ? Math.round((Date.parse(last.expiresAt) - Date.parse(last.decidedAt)) / 864e5) : 0;
function renderPanel(root, page, shown) {
  const { element, settings, action, granted, warn, reason, record, stored } = page;
  const { policy, siteTexts } = settings;
  const { categories } = policy;
  const gpcDenied = categories.flatMap(({ name, sale }) => sale && policy.gpc ? name : []);
  let panel = root.querySelector("consent-panel");
  if (!panel) root.prepend(panel = Document.prototype.createElement.call(document, "consent-panel"));
  panel.view = {
    ...policy,
    ...looksOf(element, warn),
    ...shown,
    texts: textsFor(root.host, shown.texts),
    reason,
    record,
    siteTexts,
    categories: categories.map((category) => inFull(category, element, warn)),
    granted: Object.fromEntries(categories.flatMap((category) => [category, ...category.services]).map(({ name }) => [name, granted(name)])),
    gpcDenied,
    added: categories.flatMap(({ name }) => stored && !(name in stored.choices || name === "essential" || gpcDenied.includes(name)) ? name : []),
    expiredDays: reason === "first" ? expiredDays(element.history?.at(-1)) : 0,
    status: action && (STATUS[action] ?? "saved")
  };
}

export { renderPanel };
