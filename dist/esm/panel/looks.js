function safeAddress(value) {
  if (!URL.canParse(value, document.baseURI)) return null;
  const { protocol, href } = new URL(value, document.baseURI);
  return /^(https?|mailto):$/.test(protocol) || protocol === location.protocol ? href : null;
}
const isMail = (value) => /^[^\s@:/]+@[^\s@]+$/.test(value);
const isCrawler = () => /bot|crawl|spider|preview|external/i.test(navigator.userAgent);
function looksOf(host, warn) {
  const oneOf = (name, ...allowed) => {
    const value = host.getAttribute(name) ?? allowed[0];
    if (allowed.includes(value)) return value;
    warn("value", host, name, allowed[0]);
    return allowed[0];
  };
  const address = (name) => {
    const value = host.getAttribute(name);
    const safe = value && (isMail(value) ? value : safeAddress(value));
    if (value && !safe) warn("value", host, name);
    return safe;
  };
  oneOf("theme", "auto", "light", "dark");
  const layout = oneOf("layout", "bar", "box", "dialog");
  return {
    layout: isCrawler() ? "bar" : layout,
    position: oneOf("position", "bottom", "top", "bottom-start", "bottom-end", "center"),
    headingLevel: Number(oneOf("heading-level", "2", "1", "3", "4", "5", "6")),
    policyUrl: address("policy-url"),
    controller: host.getAttribute("controller"),
    contact: address("contact")
  };
}

export { looksOf, safeAddress };
