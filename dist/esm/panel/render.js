import { looksOf, safeAddress } from './looks.js';

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
function renderPanel(root, { name, reason, texts, siteTexts, action, policy, granted, warn }) {
  let panel = root.querySelector("consent-panel");
  if (!panel) {
    panel = Document.prototype.createElement.call(document, "consent-panel");
    root.prepend(panel);
  }
  panel.view = {
    name,
    reason,
    texts,
    siteTexts,
    ...looksOf(root.host, warn),
    categories: policy.categories.map((category) => inFull(category, root.host, warn)),
    granted: Object.fromEntries(policy.categories.map(({ name: name2 }) => [name2, granted(name2)])),
    gpcDenied: policy.categories.flatMap(({ name: name2, sale }) => sale && policy.gpc ? name2 : []),
    model: policy.model,
    status: action && (STATUS[action] ?? "saved")
  };
}

export { renderPanel };
